#!/bin/sh
# Captions good, bad and hostile pictures with 4 threads and watches the process: fuzz/soak.sh [captions, else 200,000]
# Leaves fuzz/soak/soak.csv, .svg and .txt; fails if it grew by more than 1 MB per 10,000 captions after its warm-up.
set -eu
cd "$(dirname "$0")"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

(cd .. && mvn -B -ntp -q -pl fuzz -am -Dspotless.check.skip -Djacoco.skip -Dmdep.outputFile=target/classpath.txt \
    compile dependency:build-classpath)

# JDK 22 and newer warn of native libraries unless told; older ones do not know the option.
native=
if "$java" --enable-native-access=ALL-UNNAMED -version >/dev/null 2>&1; then
    native=--enable-native-access=ALL-UNNAMED
fi
# The whole heap is there from the beginning, so that whatever grows is not it.
exec "$java" $native -Xms768m -Xmx768m -XX:+AlwaysPreTouch -Djava.awt.headless=true \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "target/classes:$(cat target/classpath.txt)" \
    io.github.pokecap.hostile.Soak "${1:-200000}" 4 soak 2>soak.err
