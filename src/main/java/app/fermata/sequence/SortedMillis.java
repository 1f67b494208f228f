package app.fermata.sequence;

import java.util.Arrays;

/// Sorted instants in one array with a hole where the last was put in, so that neighbours added one after another
/// move next to nothing.
final class SortedMillis {

    private long[] slots;
    private int holeStart;
    private int holeEnd;

    SortedMillis(long[] unsorted) {
        slots = unsorted.clone();
        Arrays.sort(slots);
        holeStart = slots.length;
        holeEnd = slots.length;
    }

    int size() {
        return slots.length - (holeEnd - holeStart);
    }

    long get(int index) {
        return slots[index < holeStart ? index : index + holeEnd - holeStart];
    }

    /// How many lie before the given instant; also the index of the first that does not.
    int countBelow(long millis) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void add(long millis) {
        int index = countBelow(millis);
        if (holeStart == holeEnd) {
            grow();
        }
        moveHole(index);
        slots[holeStart++] = millis;
    }

    private void moveHole(int index) {
        if (index < holeStart) {
            int moved = holeStart - index;
            System.arraycopy(slots, index, slots, holeEnd - moved, moved);
            holeStart -= moved;
            holeEnd -= moved;
        } else if (index > holeStart) {
            int moved = index - holeStart;
            System.arraycopy(slots, holeEnd, slots, holeStart, moved);
            holeStart += moved;
            holeEnd += moved;
        }
    }

    private void grow() {
        int tail = slots.length - holeEnd;
        long[] larger = Arrays.copyOf(slots, Math.max(16, slots.length * 2));
        System.arraycopy(slots, holeEnd, larger, larger.length - tail, tail);
        holeEnd = larger.length - tail;
        slots = larger;
    }
}
