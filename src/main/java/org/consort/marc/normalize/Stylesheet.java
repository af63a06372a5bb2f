package org.consort.marc.normalize;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.consort.marc.format.MarcXml;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.record.Record;

/// A stylesheet of XSLT 1.0 from a MARCXML `record`, without namespace, to another
/// (<https://www.w3.org/TR/xslt-10/>). It reaches nothing outside the record. Its length, its
/// output and its recursion are bounded, its time is not: stylesheets are written by people who may
/// administer.
public final class Stylesheet {
  private static final int LONGEST = 1 << 20;

  private final String name;
  private final Templates templates;

  private Stylesheet(String name, Templates templates) {
    this.name = name;
    this.templates = templates;
  }

  /// What reading a stylesheet came to.
  public sealed interface Parsed {}

  public record Accepted(Stylesheet stylesheet) implements Parsed {}

  /// @param why with line and column where they are known
  public record Refused(String why) implements Parsed {}

  /// What applying a stylesheet came to.
  public sealed interface Result {}

  public record Transformed(Record record) implements Result {}

  public record Failed(String why) implements Result {}

  public static Parsed parse(String name, String text) {
    if (text.length() > LONGEST) {
      return new Refused("the stylesheet is longer than " + LONGEST + " characters");
    }
    if (text.contains("<!DOCTYPE")) {
      return new Refused("a document type is not allowed");
    }
    FirstTrouble trouble = new FirstTrouble();
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      factory.setErrorListener(trouble);
      factory.setURIResolver(Stylesheet::refuse);
      Templates templates = factory.newTemplates(new StreamSource(new StringReader(text)));
      return new Accepted(new Stylesheet(name, templates));
    } catch (TransformerException e) {
      return new Refused(trouble.sentence(e));
    } catch (StackOverflowError _) {
      return new Refused("the stylesheet nests too deep");
    }
  }

  public String name() {
    return name;
  }

  /// Never throws: a stylesheet that fails, or makes something else than a record, is told.
  public Result apply(Record record) {
    FirstTrouble trouble = new FirstTrouble();
    BoundedWriter out = new BoundedWriter(MarcXml.LARGEST / 2);
    try {
      Transformer transformer = templates.newTransformer();
      transformer.setErrorListener(trouble);
      transformer.setURIResolver(Stylesheet::refuse);
      transformer.transform(
          new StreamSource(new StringReader(MarcXml.write(record))), new StreamResult(out));
      return new Transformed(MarcXml.read(out.toString()));
    } catch (TransformerException e) {
      return new Failed(out.isFull() ? out.sentence() : trouble.sentence(e));
    } catch (MalformedRecord e) {
      return new Failed("its result is no record: " + e.finding());
    } catch (StackOverflowError _) {
      return new Failed("its templates call each other too deep");
    } catch (BoundedWriter.Full _) {
      return new Failed(out.sentence());
    }
  }

  private static StreamSource refuse(String address, String base) throws TransformerException {
    throw new TransformerException("a stylesheet cannot read " + address);
  }
}
