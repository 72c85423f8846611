package io.github.pokecap.s3;

/**
 * Whether requests and answers carry the checksums that Amazon's client began to send with version 2.30, and that some
 * other stores refuse or count differently.
 */
public enum Checksums {
    /** {@link #SUPPORTED} for Amazon, {@link #REQUIRED} where an endpoint of another store is given. The default. */
    AUTO,
    /** Every upload carries a SHA-256, and every download is checked where the store knows a checksum. */
    SUPPORTED,
    /** Only where the protocol demands it; uploads carry an MD5, which every store knows. */
    REQUIRED
}
