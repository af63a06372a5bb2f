package org.consort.patrons;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The elements of an external user that stay as staff set them, unless a replacement overrides
/// them by name: those of the parameter `override` of
/// <https://developers.exlibrisgroup.com/alma/apis/docs/users/UFVUIC9hbG1hd3MvdjEvdXNlcnMve3VzZXJfaWR9/>.
final class StaffValues {
  private StaffValues() {}

  /// The names of those that are not as they were.
  static Set<String> changed(User before, User after) {
    Map<String, Object> old = of(before.account(), before.particulars());
    return of(after.account(), after.particulars()).entrySet().stream()
        .filter(entry -> !Objects.equals(entry.getValue(), old.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> of(Account account, Particulars rest) {
    PreferredName preferred = rest.person().preferredName();
    Employment employment = rest.person().employment();
    Map<String, Object> values = new HashMap<>();
    values.put("user_group", account.group());
    values.put("job_category", employment.jobCategory());
    values.put("preferred_language", rest.contact().language());
    values.put("campus_code", employment.campus());
    values.put("rs_libraries", rest.privileges().sharingLibraries());
    values.put("user_title", rest.person().title());
    values.put("library_notices", rest.remarks().libraryNotices());
    values.put("pref_first_name", preferred.first());
    values.put("pref_middle_name", preferred.middle());
    values.put("pref_last_name", preferred.last());
    values.put("cataloger_level", employment.catalogerLevel());
    return values;
  }
}
