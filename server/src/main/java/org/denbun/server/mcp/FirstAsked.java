package org.denbun.server.mcp;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.denbun.server.answer.Answers;
import org.jspecify.annotations.Nullable;

/** A servlet that is made when it is first asked, so that a server without agents starts sooner. */
public final class FirstAsked extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Supplier<? extends Servlet> making;
  private transient @Nullable Servlet servlet;

  private FirstAsked(Supplier<? extends Servlet> making) {
    this.making = making;
  }

  /**
   * The tools over Streamable HTTP. It keeps no sessions, so that nothing is lost with a restart;
   * who may ask is for the filters before it.
   */
  public static HttpServlet tools(Answers answers) {
    return new FirstAsked(() -> new Mcp(answers).transport());
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
