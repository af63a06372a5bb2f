package org.consort.app.house;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.consort.api.conf.Environment;
import org.consort.institution.Terms;
import org.consort.jobs.Chores;
import org.consort.publishing.Destinations;
import org.consort.publishing.PublishingSettings;
import org.consort.web.Part;
import org.consort.web.Server;

/// The program at work. Closing it lets what is being done end, then shuts the doors, the database
/// last.
public final class Program implements AutoCloseable {
  /// @param host the address to listen on: `127.0.0.1` for this machine only
  /// @param port 0 for any free one
  public record Settings(String host, int port, Path data, InstantSource clock, Customs customs) {
    public Settings(String host, int port, Path data, InstantSource clock) {
      this(host, port, data, clock, Customs.usual());
    }
  }

  /// @param publishing where and how others are told
  /// @param manner how odd requests are taken where an institution has not agreed on it
  public record Customs(
      PublishingSettings publishing, Terms.Manner manner, Environment environment) {
    /// Messages go to public addresses, and to the hosts that `CONSORT_HOOK_HOSTS` names, and
    /// harvesters get as many records at once as `CONSORT_OAI_PAGE` says; requests are taken
    /// strictly.
    static Customs usual() {
      return new Customs(
          new PublishingSettings(named(), harvestPage()),
          Terms.Manner.STRICT,
          Environment.PRODUCTION);
    }

    private static int harvestPage() {
      String page = Objects.requireNonNullElse(System.getenv("CONSORT_OAI_PAGE"), "");
      if (page.isBlank()) {
        return PublishingSettings.USUAL_PAGE;
      }
      if (!page.matches("[1-9][0-9]{0,2}")
          || Integer.parseInt(page) > PublishingSettings.LARGEST_PAGE) {
        throw new Failure(
            "CONSORT_OAI_PAGE is 1 to %d, not %s".formatted(PublishingSettings.LARGEST_PAGE, page));
      }
      return Integer.parseInt(page);
    }

    private static Destinations named() {
      String hosts = Objects.requireNonNullElse(System.getenv("CONSORT_HOOK_HOSTS"), "");
      return hosts.isBlank()
          ? Destinations.PUBLIC
          : new Destinations(false, Set.of(hosts.strip().split("\\s*,\\s*")));
    }
  }

  private final Storage storage;
  private final House house;
  private final Chores chores;
  private final Doorkeeper doors;

  private Program(Storage storage, House house, Chores chores, Doorkeeper doors) {
    this.storage = storage;
    this.house = house;
    this.chores = chores;
    this.doors = doors;
  }

  /// Opens the database and the doors; chores begin with [#work].
  ///
  /// @param more parts of the site beyond those every program has
  public static Program open(Settings settings, Parts more) {
    Storage storage = Storage.open(settings.data());
    try {
      House house = House.open(storage.database(), settings.clock(), settings.customs());
      Chores chores = new Chores(house.chores());
      Doorkeeper doors = Doorkeeper.open(settings, house, more.of(house, chores));
      return new Program(storage, house, chores, doors);
    } catch (RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  /// Parts of a site that need the program's departments.
  @FunctionalInterface
  public interface Parts {
    List<Part> of(House house, Chores chores);
  }

  public House house() {
    return house;
  }

  /// `http://localhost:8080`.
  public String baseUrl() {
    return "http://localhost:" + doors.port();
  }

  /// Starts the recurring work. What a program that died had begun is taken up at once when no
  /// other can be at it, and else when its lease has ended.
  public void work() {
    if (storage.isOursAlone()) {
      house.hub().worker().takeOver();
    }
    chores.start();
  }

  @Override
  public void close() {
    chores.close();
    doors.close();
    house.front().budget().close();
    storage.close();
  }

  /// The open doors: the server, and the staff pages' live streams that must end before it.
  private record Doorkeeper(Server server, Entrances entrances) implements AutoCloseable {
    static Doorkeeper open(Settings settings, House house, List<Part> more) {
      Entrances entrances = Entrances.of(house);
      Server server = Server.start(settings.host(), settings.port(), entrances.and(more));
      return new Doorkeeper(server, entrances);
    }

    int port() {
      return server.port();
    }

    @Override
    public void close() {
      entrances.close();
      server.close();
    }
  }
}
