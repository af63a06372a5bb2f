package org.consort.marc.normalize.xslt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.SourceLocator;
import javax.xml.transform.TransformerException;

/// Keeps what a stylesheet's compiler says first, which is the cause of all the rest.
final class FirstTrouble implements ErrorListener {
  private final List<TransformerException> said = new ArrayList<>();

  @Override
  public void warning(TransformerException trouble) {}

  @Override
  public void error(TransformerException trouble) {
    said.add(trouble);
  }

  @Override
  public void fatalError(TransformerException trouble) {
    said.add(trouble);
  }

  String sentence(TransformerException thrown) {
    TransformerException first = said.isEmpty() ? thrown : said.getFirst();
    SourceLocator at = first.getLocator();
    String place =
        at == null || at.getLineNumber() < 1
            ? ""
            : " (line %d, column %d)".formatted(at.getLineNumber(), at.getColumnNumber());
    return String.valueOf(first.getMessage()).lines().findFirst().orElse("") + place;
  }
}
