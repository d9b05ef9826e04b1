package org.denbun.server.mcp;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A servlet that is made when it is first asked, so that a server without agents starts sooner. */
final class FirstAsked extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Supplier<? extends Servlet> making;
  private transient @Nullable Servlet servlet;

  FirstAsked(Supplier<? extends Servlet> making) {
    this.making = making;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    made().service(request, response);
  }

  private synchronized Servlet made() throws ServletException {
    Servlet present = servlet;
    if (present == null) {
      present = making.get();
      present.init(getServletConfig());
      servlet = present;
    }
    return present;
  }
}
