package app.fermata.ui.sequences;

import java.util.ArrayList;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A thin bar: what was made in blue, what was answered in violet behind it, the rest of everybody in grey.
final class FunnelBar extends Pane {

    private static final double THICK = 6;

    private final Region made = part("made");
    private final Region replied = part("replied");
    private final Region rest = part("rest");
    private double madeShare;
    private double repliedShare;

    FunnelBar() {
        getStyleClass().add("funnel");
        setMinSize(40, THICK);
        setPrefHeight(THICK);
        setMaxHeight(THICK);
        getChildren().addAll(rest, made, replied);
    }

    /// @param ofAll everybody; nothing is filled where it is 0
    void show(int madeCount, int repliedCount, int ofAll) {
        madeShare = ofAll == 0 ? 0 : Math.min(1, (double) madeCount / ofAll);
        repliedShare = ofAll == 0 ? 0 : Math.min(1 - madeShare, (double) repliedCount / ofAll);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = snapPositionX(width * madeShare);
        double second = snapPositionX(width * (madeShare + repliedShare));
        var parts = new ArrayList<double[]>();
        parts.add(new double[] {0, first});
        parts.add(new double[] {first, second});
        parts.add(new double[] {second, width});
        place(made, parts.get(0));
        place(replied, parts.get(1));
        place(rest, parts.get(2));
    }

    private void place(Region region, double[] span) {
        region.setVisible(span[1] > span[0]);
        region.resizeRelocate(span[0], 0, Math.max(0, span[1] - span[0]), getHeight());
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().addAll("funnel-part", styleClass);
        return region;
    }
}
