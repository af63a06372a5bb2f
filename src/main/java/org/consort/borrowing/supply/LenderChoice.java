package org.consort.borrowing.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.borrowing.workflow.Route;
import org.consort.remote.Copy;
import org.consort.remote.ItemKey;

/// Chooses a lender. Of the copies that can be asked for, the one whose library supplies least at
/// present comes first, then the order of agency codes and item numbers: never chance.
public final class LenderChoice {
  private LenderChoice() {}

  /// Every copy considered: first those that can be asked for, best first, then the excluded ones.
  public static List<Candidate> candidates(Wanted wanted, List<Holder> holders) {
    Map<String, Integer> burden =
        holders.stream().collect(Collectors.toMap(Holder::agency, Holder::burden, Integer::max));
    Comparator<Candidate> order =
        Comparator.comparing((Candidate c) -> !c.reasons().isEmpty())
            .thenComparing(c -> burden.getOrDefault(c.agency(), 0))
            .thenComparing(Candidate::agency)
            .thenComparing(c -> c.key().itemId());
    List<Candidate> sorted =
        holders.stream().flatMap(h -> judged(wanted, h).stream()).sorted(order).toList();
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : sorted) {
      ranked.add(candidate.ranked(candidate.reasons().isEmpty() ? ranked.size() + 1 : 0));
    }
    return ranked;
  }

  public static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream().filter(c -> c.rank() == 1).findFirst();
  }

  public static Route route(Wanted wanted, String lender) {
    if (lender.equals(wanted.borrower())) {
      return Route.ONE_LIBRARY;
    }
    return wanted.pickup().equals(wanted.borrower()) ? Route.TWO_LIBRARIES : Route.THREE_LIBRARIES;
  }

  /// Whether a copy of this library could be asked for at all; if not, its system need not be
  /// looked at.
  public static boolean worthAsking(Wanted wanted, Holder holder) {
    return notAsked(wanted, holder).isEmpty();
  }

  private static List<String> notAsked(Wanted wanted, Holder holder) {
    return Stream.of(
            Exclusion.AGENCY_DOES_NOT_LEND,
            Exclusion.TRIED_BEFORE,
            Exclusion.OWN_LIBRARY,
            Exclusion.LENDER_IS_PICKUP)
        .filter(exclusion -> ofLibrary(exclusion, wanted, holder))
        .map(Exclusion::name)
        .toList();
  }

  private static List<Candidate> judged(Wanted wanted, Holder holder) {
    List<String> reasons =
        holder.answered() ? notAsked(wanted, holder) : List.of(Exclusion.UNREACHABLE.name());
    if (holder.copies().isEmpty() && !reasons.isEmpty()) {
      ItemKey title = new ItemKey(holder.mmsId(), "", "");
      return List.of(new Candidate(holder.agency(), title, "", "", 0, reasons));
    }
    return holder.copies().stream().map(copy -> judged(wanted, holder, copy)).toList();
  }

  private static Candidate judged(Wanted wanted, Holder holder, Copy copy) {
    List<String> reasons = new ArrayList<>();
    for (Exclusion exclusion : Exclusion.values()) {
      if (applies(exclusion, wanted, holder, copy)) {
        reasons.add(exclusion.name());
      }
    }
    return new Candidate(
        holder.agency(), copy.key(), copy.barcode(), copy.materialType(), 0, reasons);
  }

  private static boolean applies(Exclusion exclusion, Wanted wanted, Holder holder, Copy copy) {
    return switch (exclusion) {
      case NOT_THE_CHOSEN_COPY -> isOther(wanted.chosen(), holder.agency(), copy);
      case OTHER_VOLUME ->
          !wanted.volume().isEmpty() && !wanted.volume().equals(copy.description());
      case NOT_ON_SHELF -> !copy.state().onShelf();
      case REQUESTED -> copy.requested() || copy.state().process().equals("REQUESTED");
      case NOT_LENT -> holder.notLent().contains(copy.policy());
      case NO_BARCODE -> copy.barcode().isEmpty();
      default -> ofLibrary(exclusion, wanted, holder);
    };
  }

  private static boolean ofLibrary(Exclusion exclusion, Wanted wanted, Holder holder) {
    String agency = holder.agency();
    return switch (exclusion) {
      case AGENCY_DOES_NOT_LEND -> !holder.lends();
      case TRIED_BEFORE -> wanted.tried().contains(agency);
      case OWN_LIBRARY -> agency.equals(wanted.borrower());
      case LENDER_IS_PICKUP ->
          agency.equals(wanted.pickup()) && !wanted.pickup().equals(wanted.borrower());
      default -> false;
    };
  }

  private static boolean isOther(Wanted.ChosenCopy chosen, String agency, Copy copy) {
    return !chosen.barcode().isEmpty()
        && !(chosen.agency().equals(agency) && chosen.barcode().equals(copy.barcode()));
  }
}
