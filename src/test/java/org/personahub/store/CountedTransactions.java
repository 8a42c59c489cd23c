package org.personahub.store;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Transactions as they are, which remember the statements that read people and communities, so that tests can count
/// them. Workers, who never are quite idle, read neither.
@Alternative
@Priority(1)
@Singleton
public class CountedTransactions extends Transactions {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    CountedTransactions(AgroalDataSource dataSource) {
        super(dataSource);
    }

    /// The statements that reading people and communities took since this was last asked.
    public List<String> statements() {
        List<String> so = List.copyOf(statements);
        statements.clear();
        return so;
    }

    @Override
    public <T> T run(Duration longest, SqlWork<T> work) {
        return super.run(longest, connection -> work.in(counted(connection)));
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void count(String sql) {
        if (sql.stripLeading().startsWith("SELECT") && (sql.contains("FROM persona") || sql.contains("community_"))) {
            statements.add(sql);
        }
    }
}
