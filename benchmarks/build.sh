# Sourced by the other scripts from the root of the repository: builds the benchmarks and defines "measure".
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# As jars: an archive of classes for a faster start can be made of nothing else.
mvn -B -ntp -q -pl benchmarks -am -DskipTests -Djacoco.skip -Dspotless.check.skip -Dmaven.javadoc.skip \
    -Dmaven.source.skip -Dmdep.outputFile=target/classpath.txt package dependency:build-classpath

# JDK 22 and newer warn of native libraries unless told; older ones do not know the option.
native=
if "$java" --enable-native-access=ALL-UNNAMED -version >/dev/null 2>&1; then
    native=--enable-native-access=ALL-UNNAMED
fi

# Runs a class of the benchmarks.
measure() {
    "$java" $native -Xmx"${POKECAP_HEAP:-3g}" -Djava.awt.headless=true -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
        -cp "$(echo benchmarks/target/pokecap-benchmarks-*.jar):$(cat benchmarks/target/classpath.txt)" "$@"
}
