package gatehouse.foundation.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose parameters hold only words that can be kept. */
final class CleanRequest extends HttpServletRequestWrapper {
    private Map<String, String[]> clean;

    CleanRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (clean == null) {
            Map<String, String[]> words = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> words.put(Words.clean(name), clean(values)));
            clean = Collections.unmodifiableMap(words);
        }
        return clean;
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static String[] clean(String[] values) {
        return Arrays.stream(values).map(Words::clean).toArray(String[]::new);
    }
}
