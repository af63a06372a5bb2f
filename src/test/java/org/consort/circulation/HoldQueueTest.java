package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.Examples.UNTIL;
import static org.consort.circulation.Examples.copy;
import static org.consort.circulation.Examples.holdOn;
import static org.consort.circulation.Examples.holdOnAny;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldQueueTest {
  private final Copy one = copy(1);
  private final Copy two = copy(2);

  @Test
  void servesWhoCameFirst() {
    Hold first = holdOn(10, one);
    Hold second = holdOn(11, one);

    assertThat(queue(first, second).next(one)).contains(first);
  }

  @Test
  void servesAHoldOnAnyCopyInItsTurn() {
    Hold any = holdOnAny(10);
    Hold named = holdOn(11, one);

    assertThat(queue(any, named).next(one)).contains(any);
    assertThat(queue(named, any).next(one)).contains(named);
  }

  @Test
  void doesNotServeAHoldOnAnotherItem() {
    assertThat(queue(holdOn(10, two)).next(one)).isEmpty();
  }

  @Test
  void servesAHoldOnOneVolumeOnlyWithThatVolume() {
    Hold.Subject volume =
        new Hold.Subject(Examples.BIB, null, null, "v.2", null, null, "A title", "");
    Hold hold = holdOnAny(10);
    Hold ofVolume =
        new Hold(
            hold.id(),
            hold.patron(),
            volume,
            hold.pickup(),
            hold.note(),
            hold.details(),
            hold.progress(),
            hold.placedAt(),
            0);

    assertThat(queue(ofVolume).next(one)).isEmpty();
  }

  @Test
  void keepsACopyWithTheHoldItTravelsFor() {
    Hold earlier = holdOnAny(10);
    Hold carried = holdOn(11, one).with(HoldProgress.travelling(one.item()));

    assertThat(queue(earlier, carried).next(one)).contains(carried);
  }

  @Test
  void doesNotGiveASecondCopyToAHoldThatHasOne() {
    Hold onShelf = holdOnAny(10).with(HoldProgress.onShelf(one.item(), UNTIL));

    assertThat(queue(onShelf).next(two)).isEmpty();
  }

  @Test
  void startsTheFirstHoldWhenItsItemIsInPlace() {
    List<Hold> started = queue(holdOn(10, one), holdOn(11, one)).started(List.of(one));

    assertThat(started)
        .extracting(Hold::progress)
        .containsExactly(HoldProgress.toFetch(one.item()), HoldProgress.WAITING);
  }

  @Test
  void startsNothingWhenTheItemIsAway() {
    List<Hold> started =
        queue(holdOn(10, one).with(HoldProgress.toFetch(one.item()))).started(List.of());

    assertThat(started).extracting(Hold::progress).containsExactly(HoldProgress.WAITING);
  }

  @Test
  void leavesANamedCopyToTheOneWhoNamedItWhenAnotherWillDo() {
    List<Hold> started = queue(holdOnAny(10), holdOn(11, one)).started(List.of(one, two));

    assertThat(started)
        .extracting(Hold::progress)
        .containsExactly(HoldProgress.toFetch(two.item()), HoldProgress.toFetch(one.item()));
  }

  @Test
  void doesNotSendStaffToAnotherCopyOnceOneIsChosen() {
    Hold chosen = holdOnAny(10).with(HoldProgress.toFetch(two.item()));

    assertThat(queue(chosen).started(List.of(one, two)))
        .extracting(Hold::progress)
        .containsExactly(HoldProgress.toFetch(two.item()));
  }

  @Test
  void countsOnlyThoseWhoCompeteForTheSameCopy() {
    HoldQueue queue = queue(holdOn(10, one), holdOn(11, two), holdOn(12, one), holdOnAny(13));

    assertThat(new QueuePlaces(queue, List::of).numbered())
        .extracting(Hold::placeInQueue)
        .containsExactly(1, 1, 2, 4);
  }

  private static HoldQueue queue(Hold... holds) {
    return new HoldQueue(List.of(holds));
  }
}
