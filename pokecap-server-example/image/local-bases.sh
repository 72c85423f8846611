#!/usr/bin/env bash
# Makes stand-ins for the two images that the Dockerfile builds from, out of Debian's packages and a JDK of this machine,
# for where no registry can be reached:
#   local-bases.sh [JDK folder]         default: the newest /usr/lib/jvm/temurin-*
# localhost/pokecap-build   Debian, Maven and the JDK, in place of Maven's image
# localhost/pokecap-base    the libraries that a JRE and OpenCV need and a user "nonroot", no shell: in place of distroless/cc,
#                           which is made of the same packages of Debian
# Needs root, buildah and debootstrap.
set -euo pipefail

say() { echo "local-bases.sh: $*" >&2; }

jdk=${1:-$(find /usr/lib/jvm -maxdepth 1 -name 'temurin-*' | sort -V | tail -n 1)}
if [ ! -x "$jdk/bin/jlink" ]; then
    say "there is no bin/jlink in the JDK folder \"$jdk\"; name the folder of a JDK whose libraries need no others, such as Temurin's"
    exit 2
fi
for tool in debootstrap buildah apt-get; do
    command -v "$tool" >/dev/null || { say "there is no $tool; apt install buildah debootstrap"; exit 2; }
done

suite=bookworm
export STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Packs a folder as an image of one layer.
image_of() {
    local container
    container=$(buildah from scratch)
    buildah add --quiet "$container" "$1" / >/dev/null
    shift 1
    buildah config "$@" "$container"
    buildah commit --quiet --rm "$container" "$name" >/dev/null
    say "made $name"
}

base() {
    name=localhost/pokecap-base
    local root=$work/base package
    mkdir -p "$root"/{etc,home/nonroot,tmp,packages}
    (cd "$root/packages" && apt-get download -qq base-files libc6 libgcc-s1 libstdc++6 tzdata)
    for package in "$root"/packages/*.deb; do
        dpkg-deb -x "$package" "$root"
    done
    rm -rf "$root/packages" "$root"/usr/share/{doc,man,locale,lintian,bug}
    echo 'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin' >"$root/etc/passwd"
    echo 'nonroot:x:65532:' >"$root/etc/group"
    echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
    chown 65532:65532 "$root/home/nonroot"
    chmod 1777 "$root/tmp"
    image_of "$root" --user nonroot --workingdir /home/nonroot
}

build() {
    name=localhost/pokecap-build
    local root=$work/build
    debootstrap --variant=minbase --include=maven,ca-certificates "$suite" "$root" >"$work/debootstrap.log" ||
        { tail "$work/debootstrap.log" >&2; exit 1; }
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    mkdir -p "$root/opt/java"
    cp -a "$jdk" "$root/opt/java/openjdk"
    # Whom this machine trusts when Maven fetches; the JDK's own list, which the JRE of the image is given, stays as it is.
    mkdir -p "$root/etc/ssl/certs/java"
    cp /etc/ssl/certs/java/cacerts "$root/etc/ssl/certs/java/cacerts"
    image_of "$root" --env JAVA_HOME=/opt/java/openjdk \
        --env MAVEN_OPTS=-Djavax.net.ssl.trustStore=/etc/ssl/certs/java/cacerts \
        --env PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
}

base
build
