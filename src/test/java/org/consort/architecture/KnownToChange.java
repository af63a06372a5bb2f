package org.consort.architecture;

import java.util.Set;

/// The few classes with fields that change: readers that move through their input, things counted
/// or kept in mind while they run, and commands whose options the command line fills in.
final class KnownToChange {
  static final Set<String> CLASSES =
      Set.of(
          "app.DemoCommand",
          "app.HarvestSetsCommand",
          "app.TermsCommand",
          "app.house.NamedInstitution",
          "app.keys.IssueKeyCommand",
          "app.keys.ListKeysCommand",
          "app.keys.RevokeKeyCommand",
          "app.bench.BenchOptions",
          "app.bench.Turnover",
          "app.bench.quality.QualityCommand",
          "app.bench.marc.MarcBenchCommand",
          "app.marc.ConvertCommand",
          "app.marc.MatchCommand",
          "app.marc.MatchWish",
          "app.marc.NormalizeCommand",
          "app.marc.RecordFiles",
          "app.marc.RulesCommand",
          "app.marc.ShowCommand",
          "app.marc.Tally",
          "app.marc.ValidateCommand",
          "base.ManualClock",
          "circulation.OpenTitle",
          "marc.format.Iso2709Reader",
          "marc.format.iso2709.Iso2709Window",
          "marc.format.json.MarcJsonReader",
          "marc.format.MarcJsonStream",
          "marc.format.iso2709.Marc8",
          "marc.format.xml.MarcXmlMarkup",
          "marc.format.xml.MarcXmlAttributes",
          "marc.format.xml.MarcXmlScan",
          "marc.format.xml.MarcXmlText",
          "marc.format.xml.XmlCursor",
          "marc.format.MarcXmlStream",
          "marc.format.bytes.ByteWindow",
          "marc.format.bytes.Utf8Bytes",
          "marc.format.iso2709.Iso2709Field",
          "marc.format.xml.TranscodedStream",
          "marc.format.RecordReader",
          "marc.format.StoredFormReader",
          "marc.format.StoredFormWriter",
          "marc.format.bytes.SubfieldList",
          "marc.score.traits.ExtentParser",
          "marc.normalize.xslt.BoundedWriter",
          "marc.normalize.ProcessRun",
          "marc.normalize.edit.Trail",
          "marc.normalize.edit.WorkingCopy",
          "marc.normalize.pattern.Work",
          "marc.normalize.rules.AddressParser",
          "marc.normalize.rules.Lexer",
          "marc.normalize.rules.Tokens",
          "marc.text.NacoText",
          "web.Patience$Wait",
          "web.Routes$Branch");

  private KnownToChange() {}
}
