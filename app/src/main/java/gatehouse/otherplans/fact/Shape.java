package gatehouse.otherplans.fact;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of a place as GeoJSON gives it, in degrees: a point, a line, a polygon or several polygons.
 *
 * <p>What cannot be read is no shape: the place is then known by its zone alone.
 */
record Shape(Geometry outline) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final GeometryFactory MAKER = new GeometryFactory();
    private static final double HALF = 0.5;

    static Optional<Shape> read(String geoJson) {
        if (geoJson.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode read = JSON.readTree(geoJson.getBytes(StandardCharsets.UTF_8));
            JsonNode geometry = read.has("geometry") ? read.get("geometry") : read;
            Geometry outline = geometry(geometry.path("type").asString(""), geometry.path("coordinates"));
            return outline.isEmpty() || !outline.isValid() ? Optional.empty() : Optional.of(new Shape(outline));
        } catch (JacksonException | IllegalArgumentException notAShape) {
            return Optional.empty();
        }
    }

    /** Whether both are the same ground: a point or line lies in it, or half of the smaller lies in the larger. */
    boolean isSameGround(Shape other) {
        if (!outline.getEnvelopeInternal().intersects(other.outline.getEnvelopeInternal())) {
            return false;
        }
        double smaller = Math.min(outline.getArea(), other.outline.getArea());
        if (smaller == 0) {
            return outline.intersects(other.outline);
        }
        return outline.intersection(other.outline).getArea() >= HALF * smaller;
    }

    private static Geometry geometry(String type, JsonNode coordinates) {
        return switch (type) {
            case "Point" -> MAKER.createPoint(coordinate(coordinates));
            case "LineString" -> MAKER.createLineString(coordinates(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> several(coordinates);
            default -> MAKER.createPoint();
        };
    }

    private static Geometry several(JsonNode polygons) {
        Polygon[] all = new Polygon[polygons.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = polygon(polygons.get(i));
        }
        return MAKER.createMultiPolygon(all);
    }

    /** Holes are left out: what lies in one is still surrounded. */
    private static Polygon polygon(JsonNode rings) {
        return MAKER.createPolygon(coordinates(rings.path(0)));
    }

    private static Coordinate[] coordinates(JsonNode all) {
        Coordinate[] read = new Coordinate[all.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = coordinate(all.get(i));
        }
        return read;
    }

    private static Coordinate coordinate(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("not a coordinate");
        }
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
