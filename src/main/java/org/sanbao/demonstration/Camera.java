package org.sanbao.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Pictures of goods that never were: a machine on a floor, with its scratches. */
final class Camera {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private Camera() {}

    static byte[] takes(SplittableRandom dice) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xcfc8ba));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x8d8576));
        pen.fillRect(0, 380, WIDTH, 100);
        pen.setColor(new Color(0xf1f1ee));
        pen.fillRoundRect(180, 60, 280, 350, 24, 24);
        pen.setColor(new Color(0x5d6a72));
        pen.fillOval(230, 150, 180, 180);
        pen.setColor(new Color(0x2b3338));
        pen.fillRect(210, 84, 220, 34);
        pen.setColor(new Color(0x9a9a94));
        pen.setStroke(new BasicStroke(2));
        for (int i = 0; i < 3; i++) {
            int x = 190 + dice.nextInt(240);
            int y = 340 + dice.nextInt(50);
            pen.drawLine(x, y, x + 10 + dice.nextInt(30), y + dice.nextInt(12));
        }
        pen.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
