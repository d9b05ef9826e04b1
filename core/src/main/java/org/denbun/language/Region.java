package org.denbun.language;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param names what languages call it
 */
public record Region(String code, List<String> names) {}
