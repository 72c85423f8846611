#!/bin/sh
# Fuzzes one target for some minutes: fuzz/run.sh CaptionTemplate 10 [options of libFuzzer]
# fuzz/run.sh alone lists the targets. What was learnt stays in fuzz/corpus/TARGET, findings in fuzz/findings/TARGET:
# turn a finding into a test (fuzz/README.md).
set -eu
cd "$(dirname "$0")"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ $# -lt 2 ]; then
    echo "usage: fuzz/run.sh TARGET MINUTES [options of libFuzzer]; targets:" >&2
    find src/test/java -name '*FuzzTest.java' -exec basename {} FuzzTest.java \; | sort | sed 's/^/  /' >&2
    exit 2
fi
target=$1
minutes=$2
shift 2
source=$(cd src/test/java && find io -name "${target}FuzzTest.java")
[ -n "$source" ] || { echo "no target is called $target; fuzz/run.sh lists them" >&2; exit 2; }
class=$(echo "${source%.java}" | tr / .)

(cd .. && mvn -B -ntp -q -pl fuzz -am -Dspotless.check.skip -Djacoco.skip -Dmdep.outputFile=target/classpath.txt \
    test-compile dependency:build-classpath)
mkdir -p "corpus/$target" "findings/$target"

# JDK 22 and newer warn of native libraries unless told; older ones do not know the option.
native=
if "$java" --enable-native-access=ALL-UNNAMED -version >/dev/null 2>&1; then
    native=--enable-native-access=ALL-UNNAMED
fi
# Jazzer's watch over SQL fails on every prepared statement (0.30.0), so it is off.
# Only the project's own classes are instrumented: others are not ours to explore, and slow.
exec "$java" $native -Xmx1g -XX:+EnableDynamicAgentLoading -Djava.awt.headless=true \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "target/test-classes:target/classes:$(cat target/classpath.txt)" com.code_intelligence.jazzer.Jazzer \
    --target_class="$class" '--instrumentation_includes=io.github.pokecap.**' \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.SqlInjection --reproducer_path="findings/$target" \
    --coverage_report="findings/$target/coverage.txt" \
    -artifact_prefix="findings/$target/" -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=3000 \
    -print_final_stats=1 "$@" "corpus/$target"
