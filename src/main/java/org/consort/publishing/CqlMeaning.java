package org.consort.publishing;

import java.util.List;
import java.util.Set;
import org.consort.catalogue.BibOrder;
import org.consort.catalogue.BibQuery;
import org.consort.catalogue.WholeField;
import org.consort.publishing.cql.CqlNode;
import org.consort.publishing.cql.CqlQuery;

/// What a query means to our catalogue. `all` and `any` take words, `=` words one after the other,
/// `==` the whole field.
final class CqlMeaning {
  /// Relations' modifiers that are taken; only `unmasked` changes something.
  private static final Set<String> MODIFIERS =
      Set.of("word", "string", "ignorecase", "ignoreaccents", "masked", "unmasked", "relevant");

  private CqlMeaning() {}

  static BibQuery of(CqlNode node) {
    return switch (node) {
      case CqlNode.Joined(CqlNode left, CqlNode.Joint joint, CqlNode right) ->
          joined(of(left), joint, of(right));
      case CqlNode.Clause clause -> clause(clause);
    };
  }

  static BibOrder order(List<CqlQuery.SortKey> keys) {
    if (keys.isEmpty()) {
      return BibOrder.USUAL;
    }
    if (keys.size() > 1) {
      throw SearchReason.UNSUPPORTED_SORT.refusal("more than one key");
    }
    CqlQuery.SortKey key = keys.getFirst();
    boolean descending = key.modifiers().contains("sort.descending");
    return new BibOrder(
        switch (SearchIndex.named(key.index())) {
          case TITLE -> BibOrder.Key.TITLE;
          case CREATOR -> BibOrder.Key.CREATOR;
          case MAIN_PUB_DATE -> BibOrder.Key.YEAR;
          case MMS_ID -> BibOrder.Key.ID;
          default -> throw SearchReason.UNSUPPORTED_SORT.refusal(key.index());
        },
        descending);
  }

  private static BibQuery joined(BibQuery left, CqlNode.Joint joint, BibQuery right) {
    if (!joint.modifiers().isEmpty()) {
      throw SearchReason.UNSUPPORTED_BOOLEAN_MODIFIER.refusal(joint.modifiers().getFirst());
    }
    return switch (joint.kind()) {
      case AND -> new BibQuery.Both(left, right);
      case OR -> new BibQuery.Either(left, right);
      case NOT -> new BibQuery.Without(left, right);
      case PROX -> throw SearchReason.UNSUPPORTED_BOOLEAN.refusal("prox");
    };
  }

  private static BibQuery clause(CqlNode.Clause clause) {
    SearchIndex index = SearchIndex.named(clause.index());
    if (!index.relations().contains(relation(clause))) {
      throw SearchReason.UNSUPPORTED_RELATION.refusal(clause.index(), clause.relation());
    }
    clause.modifiers().stream()
        .filter(modifier -> !MODIFIERS.contains(modifier.replaceFirst("^cql\\.", "")))
        .findFirst()
        .ifPresent(
            modifier -> {
              throw SearchReason.UNSUPPORTED_RELATION_MODIFIER.refusal(modifier);
            });
    if (clause.term().isBlank()) {
      throw SearchReason.EMPTY_TERM.refusal(clause.index());
    }
    return meaning(index, clause);
  }

  private static BibQuery meaning(SearchIndex index, CqlNode.Clause clause) {
    return switch (index) {
      case ALL_FOR_UI -> words(BibQuery.Part.ANYWHERE, clause);
      case SUBJECTS -> words(BibQuery.Part.SUBJECT, clause);
      case TITLE -> text(BibQuery.Part.TITLE, WholeField.TITLE, clause);
      case CREATOR -> text(BibQuery.Part.CREATOR, WholeField.CREATOR, clause);
      case ISBN -> numbers(clause).standard(WholeField.ISBN);
      case ISSN -> numbers(clause).standard(WholeField.ISSN);
      case OTHER_SYSTEM_NUMBER -> numbers(clause).wholes(WholeField.SYSTEM_NUMBER);
      case MMS_ID -> numbers(clause).ids();
      case BARCODE -> numbers(clause).barcodes();
      case MMS_TAG_SUPPRESSED -> suppressed(clause);
      case MAIN_PUB_DATE -> years(clause);
    };
  }

  private static BibQuery text(BibQuery.Part part, WholeField field, CqlNode.Clause clause) {
    return switch (relation(clause)) {
      case "==", "exact" -> equal(part, field, clause);
      case "<>" -> new BibQuery.Not(equal(part, field, clause));
      default -> words(part, clause);
    };
  }

  private static BibQuery equal(BibQuery.Part part, WholeField field, CqlNode.Clause clause) {
    CqlTerm term = CqlTerm.of(clause);
    return term.isBetweenStars()
        ? words(part, BibQuery.Mode.PHRASE, term.phrase())
        : whole(field, term.whole());
  }

  private static BibQuery words(BibQuery.Part part, CqlNode.Clause clause) {
    CqlTerm term = CqlTerm.of(clause);
    return switch (relation(clause)) {
      case "all" -> words(part, BibQuery.Mode.ALL, term.words());
      case "any" -> words(part, BibQuery.Mode.ANY, term.words());
      default -> words(part, BibQuery.Mode.PHRASE, term.phrase());
    };
  }

  private static BibQuery words(BibQuery.Part part, BibQuery.Mode mode, String text) {
    BibQuery.Words words = new BibQuery.Words(part, mode, text);
    if (!words.saysSomething()) {
      throw SearchReason.EMPTY_TERM.refusal(text);
    }
    return words;
  }

  /// @throws org.consort.base.BadRequest when nothing is left of the text
  static BibQuery whole(WholeField field, String text) {
    BibQuery.Whole whole = new BibQuery.Whole(field, text);
    if (!whole.saysSomething()) {
      throw SearchReason.EMPTY_TERM.refusal(text);
    }
    return text.endsWith("*") ? new BibQuery.Begun(field, text) : whole;
  }

  private static CqlNumbers numbers(CqlNode.Clause clause) {
    return new CqlNumbers(relation(clause), CqlTerm.of(clause));
  }

  private static BibQuery suppressed(CqlNode.Clause clause) {
    boolean is =
        switch (CqlTerm.of(clause).literal()) {
          case "true" -> true;
          case "false" -> false;
          default -> throw SearchReason.INVALID_TERM.refusal(clause.index(), clause.term());
        };
    return new BibQuery.Suppressed(is != relation(clause).equals("<>"));
  }

  private static BibQuery years(CqlNode.Clause clause) {
    String term = CqlTerm.of(clause).literal();
    if (!term.matches("[0-9]{1,4}")) {
      throw SearchReason.INVALID_TERM.refusal(clause.index(), term);
    }
    int year = Integer.parseInt(term);
    return switch (relation(clause)) {
      case "<" -> new BibQuery.Years(0, year - 1);
      case "<=" -> new BibQuery.Years(0, year);
      case ">" -> new BibQuery.Years(year + 1, 9999);
      case ">=" -> new BibQuery.Years(year, 9999);
      case "<>" -> new BibQuery.Not(new BibQuery.Years(year, year));
      default -> new BibQuery.Years(year, year);
    };
  }

  private static String relation(CqlNode.Clause clause) {
    String relation = clause.relation();
    return relation.startsWith("cql.") ? relation.substring("cql.".length()) : relation;
  }
}
