package io.github.pokecap.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A BMP whose rows are runs of one colour, which no writer of Java makes. */
final class RunLengths {
    private static final int SIDE = 24;
    private static final int COLORS = 4;

    private RunLengths() {}

    /** Every row is a run of one colour, a literal of two, a run of the third. */
    static byte[] bmp() {
        int start = 14 + 40 + 4 * COLORS;
        ByteBuffer file = ByteBuffer.allocate(start + 12 * SIDE + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put(Raw.bytes('B', 'M')).putInt(file.capacity()).putInt(0).putInt(start);
        file.putInt(40)
                .putInt(SIDE)
                .putInt(SIDE)
                .putShort((short) 1)
                .putShort((short) 8)
                .putInt(1);
        file.putInt(0).putInt(0).putInt(0).putInt(COLORS).putInt(0);
        file.putInt(0xffffff).putInt(0xdc3c28).putInt(0x283cdc).putInt(0);
        for (int row = 0; row < SIDE; row++) {
            file.put(Raw.bytes(6, 0, 0, 4, 1, 2, 1, 2, SIDE - 10, row % 3, 0, 0));
        }
        return file.put(Raw.bytes(0, 1)).array();
    }
}
