#!/bin/sh
# Prints the home of a JDK 25 or newer and exits 0, or says nothing and exits 1.
# Looks at JAVA_HOME, then at the java on the path, then at the usual places.

is_current() {
  [ -x "$1/bin/javac" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ "${version:-0}" -ge 25 ]
}

on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")

for home in \
  "${JAVA_HOME:-}" \
  "${on_path:-}" \
  /usr/lib/jvm/* \
  /usr/java/* \
  /opt/java/* /opt/jdk* /opt/*jdk* \
  "${HOME:-}"/.sdkman/candidates/java/* \
  "${HOME:-}"/.jdks/* \
  "${HOME:-}"/.jabba/jdk/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home \
  "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  if [ -n "$home" ] && is_current "$home"; then
    printf '%s\n' "$home"
    exit 0
  fi
done
exit 1
