package org.consort.web;

/// How one part of the site says that something went wrong: Alma's error document, a problem
/// document, or a page for people.
@FunctionalInterface
public interface ErrorPage {
  Reply page(Request request, Trouble trouble);
}
