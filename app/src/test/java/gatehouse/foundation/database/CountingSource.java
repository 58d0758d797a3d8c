package gatehouse.foundation.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose statements are counted as they are sent. */
public final class CountingSource extends DelegatingDataSource {
    private final AtomicInteger sent = new AtomicInteger();

    public CountingSource(DataSource program) {
        super(program);
    }

    /** How many statements this sends. */
    public int sentBy(Runnable work) {
        sent.set(0);
        work.run();
        return sent.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection());
    }

    private <T> T counted(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (real instanceof Statement && method.getName().startsWith("execute")) {
            sent.incrementAndGet();
        }
        try {
            Object result = method.invoke(real, arguments);
            return result instanceof Statement && real instanceof Connection
                    ? counted(method.getReturnType(), result)
                    : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
