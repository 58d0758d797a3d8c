package gatehouse.foundation.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Routes;
import gatehouse.foundation.web.SignedIn;
import gatehouse.foundation.web.WithoutFile;

/**
 * Reads no large file from someone who is not signed in. Of a form that proves itself, whose sender could not sign in, the words
 * are read, so that they come back.
 */
final class SignedOutUploads extends OncePerRequestFilter {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LARGEST = 3 * MEGABYTE;

    /** A file as large as that beside as many words as any form may hold. */
    private static final long LARGEST_WITH_OWN_PROOF = 5 * MEGABYTE;

    private final Routes routes;

    SignedOutUploads(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean own = routes.hasOwnProof(request);
        if (!isUpload(request) || isUpTo(own ? LARGEST_WITH_OWN_PROOF : LARGEST, request)) {
            chain.doFilter(request, response);
        } else if (own && request.getContentLengthLong() >= 0) {
            chain.doFilter(WithoutFile.of(request), response);
        } else {
            throw new Refusal(AccountRefusal.TOO_LARGE_TO_KEEP);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith("multipart/")
                && SignedIn.in(request).isEmpty();
    }

    private static boolean isUpTo(long most, HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= most;
    }
}
