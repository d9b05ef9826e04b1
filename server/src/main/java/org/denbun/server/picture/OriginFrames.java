package org.denbun.server.picture;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.independence.OutletNames;
import org.denbun.independence.Stance;
import org.jspecify.annotations.Nullable;

/** Which origins stand in one frame: those proved to belong to one institution. */
final class OriginFrames {

  /** An institution on one side. */
  record Frame(String institution, Stance side) {}

  private final ChainGraph graph;
  private final Set<Frame> frames = new LinkedHashSet<>();
  private final Map<Integer, Frame> ofNode = new HashMap<>();

  OriginFrames(ChainGraph graph) {
    this.graph = graph;
    for (int node = 0; node < graph.nodes().size(); node++) {
      Frame frame = find(node);
      if (frame != null) {
        ofNode.put(node, frame);
        frames.add(frame);
      }
    }
  }

  List<Frame> all() {
    return List.copyOf(frames);
  }

  /** The frame around a node; null for one that stands free. */
  @Nullable Frame of(int node) {
    return ofNode.get(node);
  }

  private @Nullable Frame find(int node) {
    if (!(graph.nodes().get(node) instanceof ChainNode.End end)) {
      return null;
    }
    String institution = end.origin().institution();
    return institution == null || alone(end, institution)
        ? null
        : new Frame(institution, end.side());
  }

  /** An institution that is its only origin itself needs no frame. */
  private boolean alone(ChainNode.End end, String institution) {
    String name = end.origin().name();
    return name != null
        && OutletNames.fold(name).equals(OutletNames.fold(institution))
        && graph.nodes().stream()
            .noneMatch(other ->
                other instanceof ChainNode.End beside
                    && !beside.equals(end)
                    && beside.side() == end.side()
                    && institution.equals(beside.origin().institution()));
  }
}
