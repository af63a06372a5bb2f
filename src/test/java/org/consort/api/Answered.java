package org.consort.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.Reason;

/// Which reasons for refusing were read in answers of a server, over all programs that run the
/// tests of one build. Whoever calls a server in a test passes the answers through here.
public final class Answered {
  // Each error of Alma's document begins with its code.
  private static final Pattern ERROR = Pattern.compile("(?=errorCode\":)|(?=<errorCode>)");
  private static final Pattern SEARCH = Pattern.compile("[0-9]{1,2}");
  private static final List<Known> ALL = notes().isPresent() ? all() : List.of();
  private static final Set<Known> UNREAD = ConcurrentHashMap.newKeySet();

  static {
    UNREAD.addAll(ALL);
  }

  private Answered() {}

  /// A reason for refusing, by its enum and name.
  public record Known(Class<?> type, Reason reason, Pattern text) {
    static Known of(Class<?> type, Reason reason) {
      String text =
          Arrays.stream(reason.sentence().split("%s", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".*?"));
      return new Known(type, reason, Pattern.compile(text, Pattern.DOTALL));
    }

    public String name() {
      return type.getName() + "." + ((Enum<?>) reason).name();
    }

    // Searches split the sentence, and have no other code of two digits.
    boolean isIn(String answer) {
      String code = reason.code();
      if (SEARCH.matcher(code).matches()) {
        return answer.contains("info:srw/diagnostic/1/" + code + "<");
      }
      boolean isCoded = answer.contains("\"" + code + "\"") || answer.contains(">" + code + "<");
      return (isCoded || !isDocument(answer)) && text.matcher(answer).find();
    }

    private static boolean isDocument(String answer) {
      return answer.startsWith("{") || answer.startsWith("<") || answer.startsWith("errorCode");
    }
  }

  /// Every reason there is.
  public static List<Known> all() {
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith("Reason.class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(Answered::named)
          .filter(Reason.class::isAssignableFrom)
          .filter(Class::isEnum)
          .flatMap(
              type ->
                  Arrays.stream(type.getEnumConstants())
                      .map(reason -> Known.of(type, (Reason) reason)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names of the reasons that were read so far in this build, or nothing when nobody keeps
  /// notes of it.
  public static Optional<Set<String>> read() throws IOException {
    if (notes().isEmpty() || Files.notExists(notes().get())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(notes().get())) {
      Set<String> names = ConcurrentHashMap.newKeySet();
      for (Path file : files.toList()) {
        names.addAll(Files.readAllLines(file));
      }
      return Optional.of(names);
    }
  }

  public static HttpResponse<String> note(HttpResponse<String> answer) {
    boolean tellsTrouble =
        answer.statusCode() >= 400
            || answer.body().contains("<error ")
            || answer.body().contains("diagnostic/1/");
    if (tellsTrouble && !UNREAD.isEmpty()) {
      ERROR.splitAsStream(plain(answer.body())).forEach(Answered::note);
    }
    return answer;
  }

  // Where several sentences fit, the one that says most was said.
  private static void note(String error) {
    List<Known> found = ALL.stream().filter(known -> known.isIn(error)).toList();
    found.stream()
        .filter(known -> found.stream().noneMatch(other -> saysMore(other, known)))
        .filter(UNREAD::remove)
        .forEach(Answered::write);
  }

  private static boolean saysMore(Known one, Known other) {
    return one.reason().code().equals(other.reason().code())
        && Comparator.<Known>comparingInt(known -> said(known)).compare(one, other) > 0;
  }

  private static int said(Known known) {
    return known.reason().sentence().replace("%s", "").length();
  }

  private static String plain(String body) {
    return body.replace("\\\"", "\"")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static synchronized void write(Known known) {
    try {
      Path notes = notes().orElseThrow();
      Files.createDirectories(notes);
      Files.writeString(
          notes.resolve(ProcessHandle.current().pid() + ".txt"),
          known.name() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // One folder a build: the build says when it began.
  private static Optional<Path> notes() {
    return Optional.ofNullable(System.getProperty("consort.build"))
        .map(build -> Path.of("target/answered", build.replaceAll("[^0-9]", "")));
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
