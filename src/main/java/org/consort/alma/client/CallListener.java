package org.consort.alma.client;

/// Is told of every call after it was made.
@FunctionalInterface
public interface CallListener {
  CallListener NOBODY = _ -> {};

  /// A call that was made.
  ///
  /// @param path with `{}` for every id: `/users/{}/requests`
  /// @param status the HTTP status; 0 when no answer came
  record Call(String method, String path, int status, long millis) {}

  void called(Call call);
}
