package org.consort.publishing;

/// What the operator decides.
///
/// @param harvestPage how many records a harvester gets at once, 1 to 900
public record PublishingSettings(Destinations destinations, int harvestPage) {
  /// As in Alma, more are never given.
  public static final int LARGEST_PAGE = 900;

  public static final int USUAL_PAGE = 200;

  public PublishingSettings {
    if (harvestPage < 1 || harvestPage > LARGEST_PAGE) {
      throw new IllegalArgumentException("a harvester's page of " + harvestPage);
    }
  }

  public static PublishingSettings with(Destinations destinations) {
    return new PublishingSettings(destinations, USUAL_PAGE);
  }
}
