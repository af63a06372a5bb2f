package org.consort.patrons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
          + " WHERE lower(entry #>> '{%s}') = lower(%s))";
  private static final String PHONE =
      "EXISTS (SELECT FROM jsonb_array_elements(particulars #> '{contact,phones}') entry"
          + " WHERE translate(lower(entry ->> 'number'), ' -()/.+_', '')"
          + " LIKE '%%' || translate(lower(%s), ' -()/.+_', '') || '%%')";
  private static final String OWED =
      "(SELECT coalesce(sum(balance), 0) FROM fee WHERE fee.institution = :institution"
          + " AND fee.patron = patron.patron AND fee.status = 'ACTIVE') = %s";
  private static final String NAMES = "first_name || ' ' || middle_name || ' ' || last_name";
  private static final String NOTES =
      "(SELECT coalesce(string_agg(entry ->> 'text', ' '), '')"
          + " FROM jsonb_array_elements(particulars #> '{remarks,notes}') entry)";
  // All texts but e-mails, identifiers and the date of birth.
  private static final String GENERAL =
      "primary_id || ' ' || user_group || ' ' || "
          + NAMES
          + " || ' ' || (SELECT coalesce(string_agg(text #>> '{}', ' '), '')"
          + " FROM jsonb_path_query(particulars - 'identifiers' #- '{contact,emails}'"
          + " #- '{person,birthDate}', 'strict $.**') text WHERE jsonb_typeof(text) = 'string')";

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
      case USER_GROUP -> conditions.add("lower(user_group) = lower(" + bindText(words) + ")");
      case FIRST_NAME -> addWords("first_name", words);
      case MIDDLE_NAME -> addWords("middle_name", words);
      case LAST_NAME -> addWords("last_name", words);
      case NOTE_TEXT -> addWords(NOTES, words);
      case GENERAL_INFO -> addWords(GENERAL, words);
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
            + wordsIn(GENERAL, words)
            + "))");
  }

  private void addCode(String path, String words) {
    conditions.add("lower(particulars #>> '{%s}') = lower(%s)".formatted(path, bindText(words)));
  }

  private void addInList(String list, String path, String words) {
    conditions.add(IN_LIST.formatted(list, path, bindText(words)));
  }

  private void addWords(String text, String words) {
    conditions.add(wordsIn(text, words));
  }

  private String wordsIn(String text, String words) {
    List<String> found = new ArrayList<>();
    for (String word : Conditions.words(words.replace('_', ' '))) {
      String pattern = "% " + Conditions.literally(word) + "%";
      found.add("lower(' ' || " + text + ") LIKE lower(" + bind(pattern) + ")");
    }
    return String.join(" AND ", found);
  }

  // In a query a low line stands for a blank, but ids may contain either.
  private String bindId(String words) {
    return bind(IdKey.of(words)) + ", " + bind(IdKey.of(words.replace('_', ' ')));
  }

  private String bindText(String words) {
    return bind(words.strip());
  }

  private String bind(Object value) {
    return conditions.bind(value);
  }
}
