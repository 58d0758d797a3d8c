package gatehouse.foundation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.refusal.Refusal;

/** Style sheets and scripts, under addresses that hold the hash of their bytes, so that a browser may keep them. */
@Controller
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "patterns.css", "text/css;charset=UTF-8",
            "gatehouse.css", "text/css;charset=UTF-8",
            "gatehouse.js", "text/javascript;charset=UTF-8",
            "mark.svg", "image/svg+xml");
    private static final int HASH_LENGTH = 12;

    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    public Assets() {
        TYPES.keySet().forEach(this::load);
    }

    @GetMapping("/assets/{hash}/{name}")
    @Does(Action.PUBLIC)
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name) {
        if (!("/assets/" + hash + "/" + name).equals(addresses.get(name))) {
            throw new Refusal(AccessRefusal.NOT_HERE);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPES.get(name)))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                        .cachePublic()
                        .immutable())
                .body(bytes.get(name));
    }

    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return address;
    }

    private void load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            byte[] read = in.readAllBytes();
            bytes.put(name, read);
            addresses.put(name, "/assets/" + Digest.hex(Digest.sha256(read)).substring(0, HASH_LENGTH) + "/" + name);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
