package org.hotline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a name; may take its time. */
@FunctionalInterface
public interface Names {
  InetAddress[] addresses(String name) throws UnknownHostException;
}
