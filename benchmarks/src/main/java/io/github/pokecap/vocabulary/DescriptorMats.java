package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Descriptors as OpenCV has them: 32 bytes a row. */
final class DescriptorMats {
    private static final int BYTES = Descriptors.LONGS * Long.BYTES;

    private DescriptorMats() {}

    static Mat of(Descriptors descriptors) {
        ByteBuffer bytes = ByteBuffer.allocate(descriptors.count() * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < descriptors.count(); i++) {
            for (int quarter = 0; quarter < Descriptors.LONGS; quarter++) {
                bytes.putLong(descriptors.bits(i, quarter));
            }
        }
        Mat mat = new Mat(descriptors.count(), BYTES, CvType.CV_8UC1);
        mat.put(0, 0, bytes.array());
        return mat;
    }
}
