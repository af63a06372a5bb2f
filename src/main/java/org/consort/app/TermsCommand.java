package org.consort.app;

import java.time.InstantSource;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.consort.app.house.Failure;
import org.consort.app.house.NamedInstitution;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort terms`: what was agreed with an institution. Running nodes follow within seconds.
@Command(
    name = "terms",
    description = "Show, or change, what was agreed with an institution.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TermsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private NamedInstitution institution;

  @Option(names = "--currency", description = "Of its users' fees, for example EUR.")
  private @Nullable String currency;

  @Option(names = "--calls-per-second", description = "Over all its keys and all nodes.")
  private @Nullable Integer callsPerSecond;

  @Option(names = "--calls-per-day", description = "Until midnight UTC.")
  private @Nullable Integer callsPerDay;

  @Option(names = "--manner", description = "How odd requests are taken: strict or lenient.")
  private @Nullable String manner;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  TermsCommand() {}

  @Override
  public Integer call() {
    return institution.inItsDatabase(this::agree);
  }

  private int agree(Database database, Institution named) {
    Institutions institutions = new Institutions(database, InstantSource.system());
    Terms before = institutions.terms(named.id());
    Terms after = changed(before);
    if (!after.equals(before)) {
      institutions.agree(named.id(), after);
    }
    show(named, after);
    return 0;
  }

  private Terms changed(Terms before) {
    int perSecond = callsPerSecond == null ? before.callsPerSecond() : callsPerSecond;
    int perDay = callsPerDay == null ? before.callsPerDay() : callsPerDay;
    if (perSecond < 1 || perDay < 1) {
      throw new Failure("at least one call a second and a day must be allowed");
    }
    Terms calls = before.withCalls(perSecond, perDay);
    Terms money = currency == null ? calls : calls.in(currency(currency));
    return manner == null ? money : money.taking(manner(manner));
  }

  private static Currency currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(
            known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
        .findFirst()
        .orElseThrow(() -> new Failure(code + " is no currency; valid are codes such as EUR"));
  }

  private static Terms.Manner manner(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "strict" -> Terms.Manner.STRICT;
      case "lenient" -> Terms.Manner.LENIENT;
      default -> throw new Failure(name + " is no manner; valid: strict, lenient");
    };
  }

  private void show(Institution named, Terms terms) {
    Terms.Manner agreed = terms.manner();
    spec.commandLine()
        .getOut()
        .printf(
            "%s: currency %s, %,d calls a second, %,d a day, odd requests %s%n",
            named.code(),
            terms.currency(),
            terms.callsPerSecond(),
            terms.callsPerDay(),
            agreed == null ? "as the server takes them" : agreed.name().toLowerCase(Locale.ROOT));
  }
}
