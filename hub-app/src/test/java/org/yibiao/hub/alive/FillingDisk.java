package org.yibiao.hub.alive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** A disk of H2's, {@code filling:…}, on which there is suddenly no room any more. */
public final class FillingDisk extends FilePathWrapper {

  static volatile boolean isFull;

  /** H2 makes one for each path. */
  public FillingDisk() {}

  @Override
  public String getScheme() {
    return "filling";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBase {

    private final FileChannel channel;

    Channel(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      checkRoom();
      return channel.write(from);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      checkRoom();
      return channel.write(from, position);
    }

    private static void checkRoom() throws IOException {
      if (isFull) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return channel.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return channel.read(to, position);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long to) throws IOException {
      channel.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return channel.tryLock(position, size, isShared);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      checkRoom();
      channel.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
