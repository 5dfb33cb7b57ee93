package org.yibiao.vectors.corpus;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.yibiao.vectors.*;
import org.yibiao.vectors.mutation.Expected;
class ExploreTest {
  @Test void explore() throws Exception {
    long t=System.nanoTime();
    Corpus c = Corpus.of(Path.of(ExploreTest.class.getResource("/standard/1.2/rules").toURI()));
    System.out.println("built ms "+(System.nanoTime()-t)/1000000+" vectors "+c.vectors().size()+" constraints "+c.constraints().size()+" bytes "+c.vectors().stream().mapToLong(v->v.content().length).sum());
    Coverage cov = Coverage.of(c, List.of());
    System.out.println(cov.covered()+" / "+cov.constraints()+" missing "+cov.missing().size());
    cov.missing().stream().limit(4000).forEach(x->System.out.println("MISSING "+x));
    t=System.nanoTime(); int bad=0; 
    for (Vector v : c.vectors()) {
      List<Expected> found;
      try { found = Judge.OF_THE_STANDARD.validate(v.type(), v.face(), v.content()).stream().map(Expected::of).sorted().toList(); }
      catch (RuntimeException e) { System.out.println("CRASH "+v.id()+" "+v.face()+" "+e); continue; }
      if (found.stream().anyMatch(f->false)) continue; if (v.expect().layer()==org.yibiao.vectors.constraint.Constraint.Layer.STRUCTURE && v.isRight()) found = found.stream().filter(f->f.rule().startsWith("S-")).toList();
      if (!found.equals(v.expect().findings()) && bad++<60) System.out.println("DIFF "+v.id()+" "+v.face()+" exp "+v.expect().findings()+" found "+found.stream().limit(6).toList());
    }
    System.out.println("bad "+bad+" ms "+(System.nanoTime()-t)/1000000);
  }
}
