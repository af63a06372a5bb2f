package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.flag;
import static org.consort.api.openapi.Parameter.number;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.ArrayList;
import java.util.List;
import org.consort.alma.bibs.BookingAvailabilities;
import org.consort.alma.tasks.RequestedResources;
import org.consort.alma.users.RequestOptions;
import org.consort.alma.users.UserRequest;
import org.consort.alma.users.UserRequests;

/// Holds, digitizations and bookings, which stand under their user, their title and their item.
final class RequestCalls {
  private static final String ITEM = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}";
  private static final String PICKS = "/task-lists/requested-resources";
  private static final Parameter REQUESTER = text("user_id", "The user.");
  private static final Parameter OR_LIBRARY =
      text("user_id", "The user; nobody when the library asks for a digitization.");
  private static final Parameter SAME =
      flag("allow_same_request", "Take it although the user has one like it.");
  private static final Parameter[] SUBJECT = {
    text("mms_id", "The title."), text("item_pid", "The item.")
  };

  static final List<Call> ALL = all();

  private RequestCalls() {}

  private static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    calls.addAll(under("/users/{user_id}", UserCalls.ID_TYPE));
    calls.addAll(under("/bibs/{mms_id}"));
    calls.addAll(under(ITEM));
    calls.add(place("/users/{user_id}").with(SUBJECT).with(UserCalls.ID_TYPE));
    calls.add(place("/bibs/{mms_id}").with(OR_LIBRARY, UserCalls.ID_TYPE));
    calls.add(place(ITEM).with(OR_LIBRARY, UserCalls.ID_TYPE));
    calls.addAll(options("/bibs/{mms_id}"));
    calls.addAll(options(ITEM));
    calls.add(picks(get(PICKS, "List what is to be fetched from the shelves")));
    calls.add(
        picks(post(PICKS, "Note that it was printed or reported"))
            .with(oneOf("op", "What is noted.", "mark_reported", "mark_printed").asMandatory()));
    return List.copyOf(calls);
  }

  private static Call place(String owner) {
    return post(owner + "/requests", "Place a request")
        .with(SAME)
        .takes(UserRequest.class)
        .answers(UserRequest.class);
  }

  private static Call picks(Call call) {
    return call.with(
            text("library", "The code of the library.").asMandatory(),
            text("circ_desk", "The code of a desk there.").asMandatory(),
            text("location", "Only what stands at that location."),
            oneOf("order_by", "How they are sorted.", "location", "call_number"),
            oneOf("direction", "From which end.", "asc", "desc"),
            text("pickup_inst", "The code of the institution itself; there are no others."),
            flag("printed", "Only what was, or was not, printed."),
            flag("reported", "Only what was, or was not, reported."))
        .with(Parameters.page())
        .answers(RequestedResources.class);
  }

  private static List<Call> under(String owner, Parameter... more) {
    String one = owner + "/requests/{request_id}";
    return List.of(
        get(owner + "/requests", "List requests")
            .with(more)
            .with(
                text("request_type", "HOLD, DIGITIZATION or BOOKING."),
                oneOf("status", "Those that are, or those that were.", "active", "history"))
            .with(Parameters.page())
            .answers(UserRequests.class),
        get(one, "Read a request").with(more).answers(UserRequest.class),
        put(one, "Change a request").with(more).takes(UserRequest.class).answers(UserRequest.class),
        post(one, "Take a digitization a step further")
            .with(more)
            .with(
                oneOf("op", "What to do.", "next_step").asMandatory(),
                flag("release_item", "The item is no longer needed."))
            .answers(UserRequest.class),
        delete(one, "Cancel a request")
            .with(more)
            .with(
                text("reason", "A code of the cancellation reasons."),
                text("note", "In the library's own words."),
                flag("notify_user", "Tell the user.")));
  }

  private static List<Call> options(String owner) {
    return List.of(
        get(owner + "/request-options", "Tell what may be requested")
            .with(REQUESTER, UserCalls.ID_TYPE)
            .answers(RequestOptions.class),
        get(owner + "/booking-availability", "Tell when it cannot be booked")
            .with(
                number("period", "How long to look ahead.").asMandatory(),
                oneOf("period_type", "What the period counts.", "days", "weeks", "months"),
                REQUESTER,
                UserCalls.ID_TYPE)
            .answers(BookingAvailabilities.class));
  }
}
