package org.consort.app.keys;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.app.house.NamedInstitution;
import org.consort.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort key list`: whose keys there are. The keys themselves nobody can tell.
@Command(
    name = "list",
    description = "Name the keys, what each may do and where.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ListKeysCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private NamedInstitution institution;

  @Option(names = "--json", description = "Print JSON, an object a line.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  ListKeysCommand() {}

  @Override
  public Integer call() {
    List<KeyHolder> holders =
        institution.inItsDatabase(
            (database, named) -> new ApiKeys(database, InstantSource.system()).holders(named.id()));
    PrintWriter out = spec.commandLine().getOut();
    holders.forEach(holder -> out.println(json ? object(holder) : line(holder)));
    return 0;
  }

  private static String line(KeyHolder holder) {
    String where = holder.libraries().isEmpty() ? "" : ", in " + words(holder.libraries());
    return "%s: reads %s, changes %s%s"
        .formatted(holder.name(), words(holder.mayRead()), words(holder.mayWrite()), where);
  }

  private static String words(Collection<?> all) {
    return all.isEmpty() ? "nothing" : String.join(", ", sorted(all));
  }

  private static String object(KeyHolder holder) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", holder.name());
    tree.put("read", sorted(holder.mayRead()));
    tree.put("write", sorted(holder.mayWrite()));
    tree.put("libraries", sorted(holder.libraries()));
    return new String(Json.write(tree), StandardCharsets.UTF_8);
  }

  // Libraries' codes stay as they are; areas are written as the options take them.
  private static List<String> sorted(Collection<?> all) {
    return all.stream()
        .map(one -> one instanceof Area area ? area.word() : "" + one)
        .sorted()
        .toList();
  }
}
