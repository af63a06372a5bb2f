package org.consort.marc.normalize.xslt;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.consort.marc.format.MarcXml;

/// A stylesheet ready to run. It reaches nothing outside the record; its output and its recursion
/// are bounded, its time and memory are not.
record CompiledStylesheet(Templates templates) {
  /// What running came to before there is a record.
  static final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;

    Trouble(String why) {
      super(why, null, false, false);
    }
  }

  static CompiledStylesheet of(String text) throws Trouble {
    FirstTrouble trouble = new FirstTrouble();
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      factory.setErrorListener(trouble);
      factory.setURIResolver(CompiledStylesheet::refuse);
      return new CompiledStylesheet(factory.newTemplates(new StreamSource(new StringReader(text))));
    } catch (TransformerException e) {
      throw new Trouble(trouble.sentence(e));
    } catch (StackOverflowError _) {
      throw new Trouble("the stylesheet nests too deep");
    }
  }

  String apply(String record) throws Trouble {
    FirstTrouble trouble = new FirstTrouble();
    BoundedWriter out = new BoundedWriter(MarcXml.LARGEST / 2);
    try {
      Transformer transformer = templates.newTransformer();
      transformer.setErrorListener(trouble);
      transformer.setURIResolver(CompiledStylesheet::refuse);
      transformer.transform(new StreamSource(new StringReader(record)), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new Trouble(out.isFull() ? out.sentence() : trouble.sentence(e));
    } catch (StackOverflowError _) {
      throw new Trouble("its templates call each other too deep");
    } catch (BoundedWriter.Full _) {
      throw new Trouble(out.sentence());
    }
  }

  private static StreamSource refuse(String address, String base) throws TransformerException {
    throw new TransformerException("a stylesheet cannot read " + address);
  }
}
