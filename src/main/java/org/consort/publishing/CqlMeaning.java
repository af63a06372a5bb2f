package org.consort.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consort.base.MmsId;
import org.consort.catalogue.BibOrder;
import org.consort.catalogue.BibQuery;
import org.consort.catalogue.WholeField;
import org.consort.publishing.cql.CqlNode;
import org.consort.publishing.cql.CqlQuery;

/// What a query means to our catalogue. `all` and `any` take words, `=` words one after the other,
/// `==` the whole field.
final class CqlMeaning {
  private static final Pattern MASK_INSIDE =
      Pattern.compile("(?<!\\\\)\\*(?=\\S)|(?<=\\w)\\?(?=\\w)");
  private static final Pattern LONELY_MASK = Pattern.compile("(^|\\s)\\*(\\s|$)");
  private static final Pattern LEADING_MASK = Pattern.compile("^\\s*\\*(?=[^\\s*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Relations' modifiers that change nothing here.
  private static final Set<String> IDLE =
      Set.of("word", "string", "ignorecase", "ignoreaccents", "unmasked", "relevant");

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
        .filter(modifier -> !IDLE.contains(modifier.replaceFirst("^cql\\.", "")))
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
      case ISBN -> numbers(WholeField.ISBN, clause);
      case ISSN -> numbers(WholeField.ISSN, clause);
      case OTHER_SYSTEM_NUMBER -> numbers(WholeField.SYSTEM_NUMBER, clause);
      case MMS_ID -> new BibQuery.Ids(ids(clause));
      case BARCODE -> new BibQuery.Barcode(plain(clause.term()).strip());
      case MMS_TAG_SUPPRESSED -> suppressed(clause);
      case MAIN_PUB_DATE -> years(clause);
    };
  }

  private static BibQuery text(BibQuery.Part part, WholeField whole, CqlNode.Clause clause) {
    return switch (relation(clause)) {
      case "==", "exact" -> isOpen(clause.term()) ? words(part, clause) : whole(whole, clause);
      case "<>" -> new BibQuery.Not(whole(whole, clause));
      default -> words(part, clause);
    };
  }

  // A star at the beginning or the end: something may stand before or after it.
  private static boolean isOpen(String term) {
    String plain = term.strip();
    return plain.startsWith("*") || (plain.endsWith("*") && !plain.endsWith("\\*"));
  }

  private static BibQuery words(BibQuery.Part part, CqlNode.Clause clause) {
    String term = LEADING_MASK.matcher(clause.term()).replaceFirst("");
    if (MASK_INSIDE.matcher(term).find() || LONELY_MASK.matcher(term).find()) {
      throw SearchReason.MASKING.refusal("* anywhere but at the end of a word, ? inside one");
    }
    BibQuery.Mode mode =
        switch (relation(clause)) {
          case "all" -> BibQuery.Mode.ALL;
          case "any" -> BibQuery.Mode.ANY;
          default -> BibQuery.Mode.PHRASE;
        };
    // An escaped star is punctuation, and that is not searched.
    BibQuery.Words words = new BibQuery.Words(part, mode, plain(term.replace("\\*", " ")));
    if (!words.saysSomething()) {
      throw SearchReason.EMPTY_TERM.refusal(term);
    }
    return words;
  }

  private static BibQuery numbers(WholeField field, CqlNode.Clause clause) {
    if (!relation(clause).equals("any")) {
      return whole(field, clause);
    }
    return Arrays.stream(BLANKS.split(clause.term().strip()))
        .<BibQuery>map(number -> new BibQuery.Whole(field, plain(number)))
        .reduce(BibQuery.Either::new)
        .orElseThrow(() -> SearchReason.EMPTY_TERM.refusal(clause.index()));
  }

  private static BibQuery whole(WholeField field, CqlNode.Clause clause) {
    BibQuery.Whole whole = new BibQuery.Whole(field, plain(clause.term()));
    if (!whole.saysSomething()) {
      throw SearchReason.EMPTY_TERM.refusal(clause.term());
    }
    return whole;
  }

  // What is no id is nobody's id.
  private static List<MmsId> ids(CqlNode.Clause clause) {
    return Arrays.stream(BLANKS.split(clause.term().strip()))
        .filter(text -> text.matches("[1-9][0-9]{0,17}"))
        .map(text -> new MmsId(Long.parseLong(text)))
        .toList();
  }

  private static BibQuery suppressed(CqlNode.Clause clause) {
    boolean is =
        switch (clause.term().strip()) {
          case "true" -> true;
          case "false" -> false;
          default -> throw SearchReason.INVALID_TERM.refusal(clause.index(), clause.term());
        };
    return new BibQuery.Suppressed(is != relation(clause).equals("<>"));
  }

  private static BibQuery years(CqlNode.Clause clause) {
    String term = clause.term().strip();
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

  private static String plain(String term) {
    return ESCAPE.matcher(term).replaceAll("$1");
  }
}
