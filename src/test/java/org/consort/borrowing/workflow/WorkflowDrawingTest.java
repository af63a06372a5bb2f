package org.consort.borrowing.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.EnumSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WorkflowDrawingTest {
  @Test
  void marksWhereARequestStandsAndWhereItHasBeen() throws Exception {
    Document drawn = parse(WorkflowDrawing.svg(Stage.LOANED, EnumSet.of(Stage.SUBMITTED_TO_DCB)));

    assertThat(groups(drawn, "stage here")).isEqualTo(1);
    assertThat(groups(drawn, "stage passed")).isEqualTo(1);
    assertThat(groups(drawn, "stage")).isEqualTo(Stage.values().length - 2);
  }

  @Test
  void noTwoStagesShareAPlace() throws Exception {
    NodeList boxes =
        parse(WorkflowDrawing.svg(null, EnumSet.noneOf(Stage.class))).getElementsByTagName("rect");
    var places = new java.util.HashSet<String>();
    for (int i = 0; i < boxes.getLength(); i++) {
      var box = boxes.item(i).getAttributes();
      places.add(box.getNamedItem("x").getNodeValue() + " " + box.getNamedItem("y").getNodeValue());
    }

    assertThat(places).hasSize(Stage.values().length);
  }

  private static int groups(Document drawn, String kind) {
    NodeList groups = drawn.getElementsByTagName("g");
    int count = 0;
    for (int i = 0; i < groups.getLength(); i++) {
      if (groups.item(i).getAttributes().getNamedItem("class").getNodeValue().equals(kind)) {
        count++;
      }
    }
    return count;
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
