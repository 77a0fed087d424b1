package org.sanbao.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * Pictures written anew, so that nothing travels along in them: no position, no camera, no hidden file. Turned upright, since what said
 * which side is up goes too.
 */
final class Pictures {

    private static final int LONGEST = 2048;
    private static final int THUMBNAIL = 320;
    private static final long MOST_PIXELS = 120_000_000;
    private static final float QUALITY = 0.82f;

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** Both JPEG; {@code width} and {@code height} of the larger. */
    record Picture(byte[] jpeg, byte[] thumbnail, int width, int height) {}

    /** Empty if the bytes do not begin as a picture does; refused if they do and are none. */
    static Optional<Picture> read(byte[] bytes) {
        if (!looksLikeOne(bytes)) {
            return Optional.empty();
        }
        try {
            BufferedImage upright = turned(decoded(bytes), Orientation.of(bytes));
            BufferedImage large = within(upright, LONGEST);
            return Optional.of(
                    new Picture(jpeg(large), jpeg(within(large, THUMBNAIL)), large.getWidth(), large.getHeight()));
        } catch (IOException | RuntimeException unreadable) {
            throw new PictureUnreadable();
        }
    }

    /** JPEG, PNG, GIF or BMP; anything else, SVG above all, is only ever downloaded. */
    static boolean looksLikeOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("\u0089PNG\r\n")
                || start.startsWith("GIF8")
                || start.startsWith("BM");
    }

    /** The size is read before the pixels, and large ones are read coarsely, so that a small file cannot fill the memory. */
    private static BufferedImage decoded(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                var parameters = reader.getDefaultReadParam();
                int coarse = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
                parameters.setSourceSubsampling(coarse, coarse, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage within(BufferedImage image, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        if (orientation.isUpright()) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        return drawn(
                image,
                orientation.isSideways() ? height : width,
                orientation.isSideways() ? width : height,
                orientation.turning(width, height));
    }

    /** On white: JPEG knows no transparency. */
    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, how, null);
        graphics.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
