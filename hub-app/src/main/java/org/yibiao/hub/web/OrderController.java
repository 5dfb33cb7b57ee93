package org.yibiao.hub.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.orders.Giver;
import org.yibiao.routes.orders.Order;
import org.yibiao.routes.orders.OrderDesk;
import org.yibiao.routes.orders.OrderPreview;
import org.yibiao.routes.orders.OrderWish;
import org.yibiao.standard.value.DepartmentCode;

/** Pausing departments and services, holding breakers, and maintenance; each with a reason. */
@RestController
@RequestMapping("/api/v1/departments")
class OrderController {

  private final OrderDesk desk;
  private final OrderPreview preview;
  private final Clock clock;

  OrderController(OrderDesk desk, OrderPreview preview, Clock clock) {
    this.desk = desk;
    this.preview = preview;
    this.clock = clock;
  }

  /** Why an order is ended. */
  record End(String reason) {}

  @GetMapping("/orders")
  List<OrderView> list(@RequestParam(defaultValue = "false") boolean over, Caller caller) {
    return desk.list(over, giver(caller)).stream().map(this::view).toList();
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  List<OrderView> giveMany(@RequestBody byte[] body, Caller caller) {
    return desk.give(JsonBody.read(body, OrderWish.class), giver(caller)).stream()
        .map(this::view)
        .toList();
  }

  @PostMapping("/orders/preview")
  List<OrderPreview.Line> preview(@RequestBody byte[] body, Caller caller) {
    return preview.of(JsonBody.read(body, OrderWish.class), giver(caller));
  }

  @PostMapping("/{code}/orders")
  @ResponseStatus(HttpStatus.CREATED)
  OrderView give(@PathVariable String code, @RequestBody byte[] body, Caller caller) {
    OrderWish wish = JsonBody.read(body, OrderWish.class).of(code);
    return view(desk.give(wish, giver(caller)).get(0));
  }

  @PostMapping("/{code}/orders/{id}/end")
  OrderView end(
      @PathVariable String code, @PathVariable String id, @RequestBody byte[] body, Caller caller) {
    return view(desk.end(code, id, JsonBody.read(body, End.class).reason(), giver(caller)));
  }

  private OrderView view(Order order) {
    return OrderView.of(order, clock);
  }

  private static Giver giver(Caller caller) {
    return new Giver(caller.name(), caller.department().map(DepartmentCode::value));
  }
}
