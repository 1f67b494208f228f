package app.fermata.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes an image as a PNG file with nothing but JavaFX and the JDK's deflater: 8 bits, colour with alpha.
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGBA = {8, 6, 0, 0, 0};

    private PngWriter() {}

    /// Writes `image` to `file`, replacing what is there; missing folders are made.
    ///
    /// @throws IOException when the file cannot be written
    public static void write(Image image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes(image));
    }

    static byte[] bytes(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var png = new ByteArrayOutputStream();
        var out = new DataOutputStream(png);
        out.write(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(EIGHT_BIT_RGBA)
                        .array());
        chunk(out, "IDAT", deflated(image, width, height));
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(Image image, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] bgra = new byte[width * 4];
        byte[] line = new byte[1 + width * 4];
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), bgra, 0, bgra.length);
                for (int i = 0; i < bgra.length; i += 4) {
                    line[i + 1] = bgra[i + 2];
                    line[i + 2] = bgra[i + 1];
                    line[i + 3] = bgra[i];
                    line[i + 4] = bgra[i + 3];
                }
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
