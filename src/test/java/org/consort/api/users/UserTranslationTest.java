package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;
import org.consort.patrons.Segment;
import org.consort.patrons.Stamp;
import org.consort.patrons.User;
import org.consort.patrons.UserForm;
import org.junit.jupiter.api.Test;

/// What we understand of a user document is what we write again.
class UserTranslationTest {
  private static final Path SAMPLES = Path.of("../shared/samples/alma/users");
  private static final Stamp EARLY = new Stamp(Instant.EPOCH, "");
  private static final String EVERYTHING =
      """
      {"record_type":{"value":"STAFF"},"primary_id":"w.lund","first_name":"Wanda",
       "middle_name":"Q","last_name":"Lund","user_title":{"value":"Dr"},
       "job_category":{"value":"CAT"},"job_description":"keeps the map room",
       "gender":{"value":"NONE"},"user_group":{"value":"STAFF"},"campus_code":{"value":"EAST"},
       "web_site_url":"https://lund.example","cataloger_level":{"value":"20"},
       "preferred_language":{"value":"sv"},"birth_date":"1971-02-03","expiry_date":"2031-01-01Z",
       "purge_date":"2032-01-01Z","account_type":{"value":"EXTERNAL"},"external_id":"sis-77",
       "status":{"value":"INACTIVE"},"force_password_change":"TRUE","is_researcher":true,
       "pref_first_name":"Wan","pref_name_suffix":"PhD",
       "contact_info":{
         "address":[{"line1":"Shore Lane 2","line2":null,"line3":"c/o Harbour","city":"Skagen",
           "country":{"value":"DNK"},"postal_code":"9990","start_date":"2024-05-01Z",
           "preferred":true,"segment_type":"Internal",
           "address_type":[{"value":"home"},{"value":"work"}]}],
         "email":[{"email_address":"wanda@lund.example","email_type":[{"value":"work"}]}],
         "phone":[{"phone_number":"+45 1234","preferred_sms":true,"segment_type":"odd",
           "phone_type":[{"value":"mobile"}]}]},
       "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"W1","status":"INACTIVE",
         "note":"lost card","segment_type":"External"}],
       "user_role":[{"status":{"value":"ACTIVE"},"scope":{"value":"MAIN"},
         "role_type":{"value":"32"},"expiry_date":"2030-01-01Z",
         "parameter":[{"type":{"value":"CirculationDesk"},"value":{"value":"FRONT"}}]}],
       "user_block":[{"block_description":{"value":"02-GLOBAL"},"block_status":"ACTIVE",
         "block_note":"owes","created_by":"anna","created_date":"2026-01-02T03:04:05.678Z",
         "expiry_date":"2027-01-02T00:00:00Z","segment_type":"Internal"}],
       "user_note":[{"note_type":{"value":"OTHER"},"note_text":"prefers mornings",
         "user_viewable":true,"popup_note":false}],
       "user_statistic":[{"statistic_category":{"value":"MAPS"},"statistic_note":"x"}],
       "proxy_for_user":[{"primary_id":"p.holm"}],
       "rs_library":[{"code":{"value":"RES_SHARE"}}],
       "library_notice":[{"code":{"value":"COURTESY"},"value":"false"}]}
      """;

  @Test
  void understandsEveryField() {
    UserForm form = read(EVERYTHING.getBytes(StandardCharsets.UTF_8));
    String text = form.particulars() + " " + form.account() + " " + form.name();

    assertThat(text)
        .contains("Wanda", "CAT", "keeps the map room", "EAST", "DNK")
        .contains("c/o Harbour", "+45 1234", "lost card", "FRONT", "owes", "prefers mornings")
        .contains("MAPS", "p.holm", "RES_SHARE", "COURTESY", "PhD", "sis-77", "2032-01-01");
    assertThat(form.particulars().contact().phones().getFirst().segment())
        .isEqualTo(Segment.EXTERNAL);
    assertThat(form.particulars().contact().addresses().getFirst().segment())
        .isEqualTo(Segment.INTERNAL);
    assertThat(again(form)).isEqualTo(form);
  }

  @Test
  void takesExplicitNullsForAnythingOptional() {
    String nulls =
        """
        {"record_type":{"value":"PUBLIC"},"account_type":{"value":"INTERNAL"},"last_name":"Lund",
         "contact_info":null,"user_identifier":null,"user_role":null,"user_block":null,
         "user_note":null,"user_statistic":null,"proxy_for_user":null,"rs_library":null,
         "library_notice":null,"user_group":null,"status":null,"gender":{"value":null},
         "password":null,"is_researcher":null,"expiry_date":null,"link":null}
        """;
    UserForm form = read(nulls.getBytes(StandardCharsets.UTF_8));

    assertThat(form.primaryId()).isNull();
    assertThat(again(form).particulars()).isEqualTo(form.particulars());
  }

  @Test
  void writesBackWhatItUnderstoodOfRecordedUsers() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> users =
          files
              .filter(f -> f.getFileName().toString().matches("(pul-|php-user_|arb-|mac-full).*"))
              .toList();
      assertThat(users).hasSizeGreaterThan(5);
      for (Path file : users) {
        UserForm form = read(Files.readAllBytes(file));
        assertThat(again(form)).as(file.toString()).isEqualTo(form);
      }
    }
  }

  private static UserForm read(byte[] json) {
    return UserForms.form(
        Codec.read(org.consort.alma.users.User.class, json, Format.JSON), _ -> false, "test");
  }

  private static UserForm again(UserForm form) {
    User user =
        new User(
            1,
            form.primaryId() == null ? "made" : form.primaryId(),
            form.account(),
            form.name(),
            form.particulars(),
            new User.History(EARLY, EARLY, LocalDate.EPOCH, null));
    byte[] xml = Codec.xml(new UserDocuments(codes()).full(user, UserDocuments.Counts.NONE, null));
    UserForm read =
        UserForms.form(
            Codec.read(org.consort.alma.users.User.class, xml, Format.XML), _ -> false, "test");
    return new UserForm(
        form.primaryId() == null ? null : read.primaryId(),
        read.account(),
        read.name(),
        read.particulars(),
        form.secrets(),
        read.by());
  }

  private static Codes codes() {
    try (Database database = TestDatabase.open()) {
      InstantSource clock = InstantSource.fixed(Instant.EPOCH);
      return new CodeTables(database, clock).of(new InstitutionId(9001));
    }
  }
}
