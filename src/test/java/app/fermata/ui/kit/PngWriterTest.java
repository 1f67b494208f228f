package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PngWriterTest {

    @Test
    void whatIsWrittenReadsBackPixelByPixel() throws Exception {
        var image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(0, 0, Color.web("#0969da"));
        image.getPixelWriter().setColor(2, 1, Color.web("#cf222e"));

        var read = new Image(new ByteArrayInputStream(PngWriter.bytes(image)));

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getPixelReader().getColor(0, 0)).isEqualTo(Color.web("#0969da"));
        assertThat(read.getPixelReader().getColor(2, 1)).isEqualTo(Color.web("#cf222e"));
        assertThat(read.getPixelReader().getColor(1, 1)).isEqualTo(Color.TRANSPARENT);
    }
}
