package org.consort.api.oai;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Pattern;

/// What arguments may look like, by <http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd>: an answer
/// repeats them, and could not be read with others.
final class OaiSyntax {
  private static final String NAME = "[A-Za-z0-9_.!~*'()-]+";
  private static final Pattern PREFIX = Pattern.compile(NAME);
  private static final Pattern SET = Pattern.compile(NAME + "(:" + NAME + ")*");

  private OaiSyntax() {}

  /// @throws org.consort.base.BadRequest with `badArgument`
  static void check(Map<String, String> arguments) {
    arguments.forEach(OaiSyntax::check);
  }

  private static void check(String name, String text) {
    boolean fits =
        switch (name) {
          case "metadataPrefix" -> PREFIX.matcher(text).matches();
          case "set" -> SET.matcher(text).matches();
          case "identifier" -> isAddress(text);
          default -> true;
        };
    if (!fits) {
      throw OaiArguments.bad("%s is %s, which is no %s.".formatted(name, text, name));
    }
  }

  private static boolean isAddress(String text) {
    try {
      return !new URI(text).toString().isEmpty();
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
