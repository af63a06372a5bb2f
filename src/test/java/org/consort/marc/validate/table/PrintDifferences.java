package org.consort.marc.validate.table;
import java.nio.file.*; import org.consort.marc.record.RecordKind;
class PrintDifferences { public static void main(String[] a) throws Exception {
 Differences.between(Standard.of(RecordKind.BIBLIOGRAPHIC), MarcEditRules.read(Files.readAllLines(Path.of("../shared/samples/validation/marcrules.txt")))).forEach((k,v)->System.out.println(k+": "+String.join(" ",v))); } }
