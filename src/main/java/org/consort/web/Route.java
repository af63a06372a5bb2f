package org.consort.web;

/// A method and path, and who answers it. In the pattern a segment in braces stands for any one
/// segment: `/users/{user_id}/loans`.
public record Route(String method, String pattern, Handler handler) {
  public static Route get(String pattern, Handler handler) {
    return new Route("GET", pattern, handler);
  }

  public static Route post(String pattern, Handler handler) {
    return new Route("POST", pattern, handler);
  }

  public static Route put(String pattern, Handler handler) {
    return new Route("PUT", pattern, handler);
  }

  public static Route delete(String pattern, Handler handler) {
    return new Route("DELETE", pattern, handler);
  }
}
