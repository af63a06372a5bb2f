package org.consort.patrons;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.Conditions;
import org.jdbi.v3.core.statement.Query;

/// Turns the conditions of a search into SQL. The words themselves are always bound, never text of
/// the statement.
final class UserConditionStore {
  private static final String BY_ID =
      "patron IN (SELECT patron FROM patron_key WHERE institution = :institution AND id_key IN (%s))";
  private static final String BY_EMAIL =
      "patron IN (SELECT patron FROM patron_email"
          + " WHERE institution = :institution AND email_key = %s)";
  private static final String IN_LIST =
      "EXISTS (SELECT FROM jsonb_array_elements(particulars #> '{%s}') entry"
          + " WHERE lower(entry #>> '{%s}') IN (%s))";
  private static final String PHONE =
      "EXISTS (SELECT FROM jsonb_array_elements(particulars #> '{contact,phones}') entry"
          + " WHERE translate(lower(entry ->> 'number'), ' -()/.+_', '')"
          + " LIKE '%%' || translate(lower(%s), ' -()/.+_', '') || '%%')";
  private static final String OWED =
      "(SELECT coalesce(sum(balance), 0) FROM fee WHERE fee.institution = :institution"
          + " AND fee.patron = patron.patron AND fee.status = 'ACTIVE') = %s";
  private static final String ALL_KEYS = "(first_key || middle_key || last_key || general_key)";
  private static final String NOTES =
      "(SELECT coalesce(string_agg(entry ->> 'text', ' '), '')"
          + " FROM jsonb_array_elements(particulars #> '{remarks,notes}') entry)";

  private final Conditions conditions = new Conditions();

  UserConditionStore(UserSearch search) {
    conditions.add("institution = :institution");
    if (search.modifiedFrom() != null) {
      conditions.add("modified >= " + bind(search.modifiedFrom()));
    }
    search.conditions().forEach(this::add);
  }

  Query bound(Query query, InstitutionId institution) {
    return conditions.in(query).bind("institution", institution);
  }

  private void add(UserSearch.Condition condition) {
    String words = condition.words();
    switch (condition.field()) {
      case PRIMARY_ID -> {
        conditions.add(BY_ID.formatted(bindId(words)));
        conditions.add("lower(primary_id) IN (" + bindId(words) + ")");
      }
      case IDENTIFIERS -> conditions.add(BY_ID.formatted(bindId(words)));
      case EMAIL -> conditions.add(BY_EMAIL.formatted(bind(IdKey.of(words))));
      case USER_GROUP -> conditions.add("lower(user_group) IN (" + bindCode(words) + ")");
      case FIRST_NAME -> conditions.add(each(words, key("first_key")));
      case MIDDLE_NAME -> conditions.add(each(words, key("middle_key")));
      case LAST_NAME -> conditions.add(each(words, key("last_key")));
      case NOTE_TEXT -> conditions.add(each(words, text(NOTES)));
      case GENERAL_INFO -> conditions.add(each(words, key(ALL_KEYS)));
      case PHONE_NUMBER ->
          conditions.add(PHONE.formatted(bind(Conditions.literally(words.replace("_", "")))));
      case JOB_CATEGORY -> addCode("person,employment,jobCategory", words);
      case CAMPUS_CODE -> addCode("person,employment,campus", words);
      case BIRTH_DATE -> addCode("person,birthDate", words.replaceFirst("[zZ]$", ""));
      case BLOCK_TYPE -> addInList("privileges,blocks", "kind,type", words);
      case ID_TYPE -> addInList("identifiers", "type", words);
      case NOTE_TYPE -> addInList("remarks,notes", "type", words);
      case STATISTIC_CATEGORY -> addInList("remarks,statistics", "category", words);
      case FINES_FEES_SUM -> conditions.add(OWED.formatted(bind(new BigDecimal(words.strip()))));
      case ALL -> addAnywhere(words);
    }
  }

  private void addAnywhere(String words) {
    conditions.add(
        "("
            + BY_ID.formatted(bindId(words))
            + " OR "
            + BY_EMAIL.formatted(bind(IdKey.of(words)))
            + " OR ("
            + each(words, key(ALL_KEYS))
            + "))");
  }

  private void addCode(String path, String words) {
    conditions.add("lower(particulars #>> '{%s}') IN (%s)".formatted(path, bindCode(words)));
  }

  private void addInList(String list, String path, String words) {
    conditions.add(IN_LIST.formatted(list, path, bindCode(words)));
  }

  private String each(String words, UnaryOperator<String> condition) {
    return Conditions.words(spaced(words)).stream()
        .map(word -> condition.apply(bind("% " + Conditions.literally(word) + "%")))
        .collect(Collectors.joining(" AND "));
  }

  private static UnaryOperator<String> text(String text) {
    return pattern -> "lower(' ' || " + text + ") LIKE lower(" + pattern + ")";
  }

  // The inner query is there to be answered once.
  private static UnaryOperator<String> key(String keys) {
    return pattern -> keys + " LIKE (SELECT plain_words(" + pattern + "))";
  }

  // In a query a low line stands for a blank, but ids may contain either.
  private String bindId(String words) {
    return bind(IdKey.of(words)) + ", " + bind(IdKey.of(blanks(words)));
  }

  // So may codes.
  private String bindCode(String words) {
    return "lower(%s), lower(%s)".formatted(bind(words.strip()), bind(blanks(words).strip()));
  }

  // Some programs part words by commas, others by plus signs that are none of the address's.
  private static String spaced(String words) {
    String spaced = blanks(words).replaceAll("[+,]", " ");
    return spaced.isBlank() ? words : spaced;
  }

  private static String blanks(String words) {
    return words.replace('_', ' ');
  }

  private String bind(Object value) {
    return conditions.bind(value);
  }
}
