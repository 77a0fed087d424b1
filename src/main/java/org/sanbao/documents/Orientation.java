package org.sanbao.documents;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a camera held itself, from the EXIF part of a JPEG (tag 0x0112).
 *
 * @param code 1 upright to 8, as EXIF counts
 */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException damaged) {
            return UPRIGHT;
        }
    }

    boolean isUpright() {
        return code == 1;
    }

    boolean isSideways() {
        return code >= 5;
    }

    /** What to do with a picture of this size to set it upright. */
    AffineTransform turning(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Walks the segments of the JPEG to the one named Exif. */
    private static Orientation read(ByteBuffer bytes) {
        if (bytes.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (bytes.remaining() > 4) {
            int marker = bytes.getShort() & 0xFFFF;
            int length = (bytes.getShort() & 0xFFFF) - 2;
            if (marker == 0xFFE1 && length > 14 && bytes.getInt(bytes.position()) == 0x45786966) {
                return fromTiff(bytes.slice(bytes.position() + 6, length - 6));
            }
            if (marker == 0xFFDA) {
                return UPRIGHT;
            }
            bytes.position(bytes.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int code = tiff.getShort(entry + 8) & 0xFFFF;
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
