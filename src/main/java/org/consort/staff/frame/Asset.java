package org.consort.staff.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One file of the pages, as it is and compressed.
final class Asset {
  private static final int HASH_BYTES = 8;

  private final String hashedName;
  private final String contentType;
  private final byte[] plain;
  private final byte[] zipped;

  private Asset(String hashedName, String contentType, byte[] plain) {
    this.hashedName = hashedName;
    this.contentType = contentType;
    this.plain = plain;
    this.zipped = zip(plain);
  }

  static Asset of(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot);
    String hashedName = name.substring(0, dot) + "-" + hash(content) + ending;
    return new Asset(hashedName, contentType(ending), content);
  }

  String hashedName() {
    return hashedName;
  }

  String contentType() {
    return contentType;
  }

  byte[] plain() {
    return plain;
  }

  byte[] zipped() {
    return zipped;
  }

  private static String contentType(String ending) {
    return switch (ending) {
      case ".css" -> "text/css; charset=UTF-8";
      case ".js" -> "text/javascript; charset=UTF-8";
      case ".svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no content type for " + ending);
    };
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
