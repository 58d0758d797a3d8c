package gatehouse.foundation.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.SignedIn;

/** Reads no large file from someone who is not signed in. */
final class SignedOutUploads extends OncePerRequestFilter {
    private static final long LARGEST = 3L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean sized = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST;
        if (type != null
                && type.startsWith("multipart/")
                && !sized
                && SignedIn.in(request).isEmpty()) {
            throw new Refusal(AccountRefusal.TOO_LARGE_TO_KEEP);
        }
        chain.doFilter(request, response);
    }
}
