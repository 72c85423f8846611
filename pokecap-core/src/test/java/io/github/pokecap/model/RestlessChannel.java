package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that has another size when it is asked a second time; one that shrinks has lost those bytes by then. */
final class RestlessChannel implements SeekableByteChannel {
    private final byte[] file;
    private final int growth;
    private int position;
    private long size;

    RestlessChannel(byte[] file, int growth) {
        this.file = file.clone();
        this.growth = growth;
        this.size = file.length;
    }

    @Override
    public int read(ByteBuffer target) {
        int end = file.length + Math.min(0, growth);
        if (position == end) {
            return -1;
        }
        int count = Math.min(target.remaining(), end - position);
        target.put(file, position, count);
        position += count;
        return count;
    }

    @Override
    public long size() {
        long told = size;
        size = (long) file.length + growth;
        return told;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = (int) newPosition;
        return this;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException("this file is only read");
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new UnsupportedOperationException("this file is only read");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
